import { once } from 'node:events'
import { createServer } from 'node:net'

export default async function arrange() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  return { consumer: { exclusive: { ports: [port] } }, tidy: async () => server.close() }
}
