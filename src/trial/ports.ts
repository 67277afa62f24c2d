import { createServer, type Server } from 'node:net'

/** Whether something of this machine already listens on a TCP port, on any of its addresses. */
export async function portTaken(port: number): Promise<boolean> {
  for (const host of ['0.0.0.0', '127.0.0.1', '::']) {
    if (await isTaken(port, host)) return true
  }
  return false
}

/** A port that was free a moment ago. The engine, not this process, will listen on it. */
export async function freePort(): Promise<number> {
  const [port] = await freePorts(1)
  return port as number
}

/** Several of them, no two alike. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, listening))
  const ports = servers.map(portOf)
  await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))))
  return ports
}

function listening(): Promise<Server> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the system gave no port')
  return address.port
}

function isTaken(port: number, host: string): Promise<boolean> {
  const server = createServer()
  return new Promise(resolve => {
    // A machine without IPv6 answers EADDRNOTAVAIL: only a taken port counts.
    server.once('error', error => resolve('code' in error && error.code === 'EADDRINUSE'))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)))
  })
}
