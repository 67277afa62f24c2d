import { once } from 'node:events'
import { createServer } from 'node:net'

export interface Listening extends AsyncDisposable {
  port: number
}

/** A server of this process that says nothing. */
export async function listening(at: { host?: string; port?: number } = {}): Promise<Listening> {
  const server = createServer()
  server.listen({ host: '127.0.0.1', port: 0, ...at })
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  return {
    port: address.port,
    [Symbol.asyncDispose]: async () => {
      server.close()
      await once(server, 'close')
    },
  }
}
