import { createServer } from 'node:http'
import { publish, remove, write } from './lib.mjs'

const { id, port } = await publish()
await remove(id)
const server = createServer((_, response) => response.end('ok')).listen(Number(port), '127.0.0.1')
await new Promise(resolve => server.once('listening', resolve))
await fetch(`http://127.0.0.1:${port}/`)
server.close()
write(['works'])
