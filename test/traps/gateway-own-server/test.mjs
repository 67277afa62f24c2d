import { createServer } from 'node:http'
import { publish, remove, write } from './lib.mjs'

const { id } = await publish()
const server = createServer((_, response) => response.end('ok')).listen(0, '127.0.0.1')
await new Promise(resolve => server.once('listening', resolve))
await fetch(`http://127.0.0.1:${server.address().port}/`)
server.close()
await remove(id)
write(['works'])
