import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'

const server = createServer((_, response) => response.end('ok'))
server.listen(0, '127.0.0.1', () => writeFileSync(process.argv[2], String(server.address().port)))
setTimeout(() => process.exit(0), 600_000)
