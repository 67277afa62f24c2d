import { parseArgs } from 'node:util'
import { emulatorServer } from './server.js'
import { Store } from './store.js'

const USAGE = 'start-server [--host <address>] [--port <number>] [--store-path <folder>]'

function fail(message) {
  console.error(`durable-emulator: ${message}`)
  process.exit(1)
}

function settings() {
  const options = {
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '9014' },
    'store-path': { type: 'string', default: '/tmp/durable-executions' },
  }
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (positionals.join(' ') !== 'start-server') throw new Error(`expected ${USAGE}`)
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port: expected 0 to 65535, got ${values.port}`)
  return { host: values.host, port, folder: values['store-path'] }
}

function serve({ host, port, folder }) {
  const store = new Store(folder)
  const server = emulatorServer(store, { log: line => console.log(line) })
  server.once('error', error => fail(`cannot listen on ${host}:${port}: ${error.message}`))
  server.listen(port, host, () => console.log(`listening on http://${host}:${server.address().port}`))
  // The first process of a container gets no default action for signals.
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => process.exit(0))
}

try {
  serve(settings())
} catch (error) {
  fail(error.message)
}
