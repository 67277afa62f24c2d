import { readdir, readFile, readlink } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { basename } from 'node:path'
import type { ConsumerConfig } from '../config/config.js'
import { portNames } from '../config/placeholders.js'

/** Whether something of this machine already listens on a TCP port, on any of its addresses. */
export async function portTaken(port: number): Promise<boolean> {
  for (const host of ['0.0.0.0', '127.0.0.1', '::']) {
    if (await isTakenOn(port, host)) return true
  }
  return false
}

/** A port that was free a moment ago. The engine, not this process, will listen on it. */
export async function freePort(): Promise<number> {
  const [port] = await freePorts(1)
  return port as number
}

/** A free port for each `{port:NAME}` of a consumer, as `port:NAME`. */
export async function portsFor({
  test,
  env,
  installed = [],
}: ConsumerConfig): Promise<Record<string, string>> {
  const names = portNames([...test.command, ...installed, ...Object.values(env)])
  const ports = await freePorts(names.length)
  return Object.fromEntries(names.map((name, index) => [`port:${name}`, String(ports[index])]))
}

/** Several free ports, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, listenOnAnyPort))
  const ports = servers.map(portOf)
  await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))))
  return ports
}

function listenOnAnyPort(): Promise<Server> {
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

function isTakenOn(port: number, host: string): Promise<boolean> {
  const server = createServer()
  return new Promise(resolve => {
    // A machine without IPv6 answers EADDRNOTAVAIL: only a taken port counts.
    server.once('error', error => resolve('code' in error && error.code === 'EADDRINUSE'))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)))
  })
}

/**
 * Who listens on a TCP port of this machine, as in `node (process 4711)`; undefined where that cannot be seen: it is
 * another user's, or the system has no /proc.
 */
export async function portOwner(port: number): Promise<string | undefined> {
  const sockets = new Set(
    (await Promise.all([listeningSockets('tcp', port), listeningSockets('tcp6', port)])).flat(),
  )
  if (sockets.size === 0) return undefined
  const pids = (await readdir('/proc').catch(() => [])).filter(name => /^\d+$/.test(name))
  for (const pid of pids) {
    if (!(await processHolds(pid, sockets))) continue
    // Not the name that it goes by, which from Node.js 24 on is that of a thread. An update may have removed the file.
    const program = await readlink(`/proc/${pid}/exe`).catch(() => 'a program')
    return `${basename(program.replace(/ \(deleted\)$/, ''))} (process ${pid})`
  }
  return undefined
}

const LISTEN = '0A'

/** The sockets that listen on a port: proc(5), /proc/net/tcp. */
async function listeningSockets(table: string, port: number): Promise<string[]> {
  const text = await readFile(`/proc/net/${table}`, 'utf8').catch(() => '')
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const rows = text.split('\n').map(line => line.trim().split(/\s+/))
  return rows.flatMap(row => {
    const [, local = '', , state] = row
    return state === LISTEN && local.endsWith(wanted) ? (row[9] ?? []) : []
  })
}

async function processHolds(pid: string, sockets: Set<string>): Promise<boolean> {
  const folder = `/proc/${pid}/fd`
  const open = await readdir(folder).catch(() => [])
  const targets = await Promise.all(open.map(fd => readlink(`${folder}/${fd}`).catch(() => '')))
  return targets.some(target => sockets.has(/^socket:\[(\d+)\]$/.exec(target)?.[1] ?? ''))
}
