import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { PortRelay } from '../src/gateway/port-relay.js'
import { TrafficRecorder } from '../src/gateway/recording/traffic-recorder.js'

/** What a small answer is, with its head. */
export const SMALL = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 64\r\n\r\n'.concat(
  'x'.repeat(64),
)
export const BIG_BYTES = 256 << 20

const PIECE = Buffer.alloc(1 << 16, 'y')

/** Answers every `GET /big` with many bytes, and every other request with few. */
async function serve(socket: Socket): Promise<void> {
  socket.setNoDelay(true)
  for await (const bytes of socket) {
    const text: string = bytes.toString('latin1')
    if (!text.startsWith('GET /big')) {
      socket.write(SMALL)
      continue
    }
    socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${BIG_BYTES}\r\n\r\n`)
    for (let sent = 0; sent < BIG_BYTES; sent += PIECE.length)
      if (!socket.write(PIECE)) await once(socket, 'drain')
  }
}

/** The other side of `bench/relay.ts`: the server, or the relay before it. Tells its port by a message. */
async function main([role, port]: string[]): Promise<void> {
  if (role === 'server') {
    const server = createServer(socket => void serve(socket).catch(() => socket.destroy()))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    process.send?.(server.address())
    return
  }
  const recorder = new TrafficRecorder()
  const relay = await PortRelay.listen('127.0.0.1', 0, () =>
    recorder.connection({ container: 'bench', port: 80 }),
  )
  relay.target = { host: '127.0.0.1', port: Number(port) }
  process.send?.(relay.address)
}

// Whoever imports this has arguments of its own.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.on('disconnect', () => process.exit())
  await main(process.argv.slice(2))
}
