import { once } from 'node:events'
import { invoke } from './invoke.js'
import { lambdaServer } from './start-lambda.js'
import { historyTable, summary } from './summary.js'

/** Each command: its arguments, its options, and what it does with a running emulator. Returns the exit code. */
export const commands = {
  invoke: {
    usage: 'invoke <function> [--event <json>] [--execution-name <name>]',
    options: { event: { type: 'string', default: '{}' }, 'execution-name': { type: 'string' } },
    async run(emulator, [functionName], options, print) {
      const what = { functionName, event: options.event, name: options['execution-name'] }
      const { arn, execution } = await invoke(emulator, what, { log: print })
      print(summary(arn, execution))
      return execution.Status === 'SUCCEEDED' ? 0 : 3
    },
  },
  'start-lambda': {
    usage: 'start-lambda [--port <number>]',
    options: { port: { type: 'string', default: '3001' } },
    async run(emulator, _, options, print, stopped) {
      const server = lambdaServer(emulator, print).listen(Number(options.port), '127.0.0.1')
      await once(server, 'listening')
      print(`Listening on http://127.0.0.1:${server.address().port}`)
      await stopped()
      server.close()
      server.closeAllConnections()
      return 0
    },
  },
  'execution get': {
    usage: 'execution get <arn>',
    options: {},
    async run(emulator, [arn], _, print) {
      print(JSON.stringify(await emulator.execution(arn), null, 2))
      return 0
    },
  },
  'execution history': {
    usage: 'execution history <arn> [--format table|json]',
    options: { format: { type: 'string', default: 'table' } },
    async run(emulator, [arn], { format }, print) {
      const history = await emulator.history(arn)
      print(format === 'json' ? JSON.stringify(history, null, 2) : historyTable(history))
      return 0
    },
  },
  'execution stop': {
    usage: 'execution stop <arn> [--error-message <text>]',
    options: { 'error-message': { type: 'string' } },
    async run(emulator, [arn], options, print) {
      await emulator.stop(arn, { ErrorMessage: options['error-message'] })
      print(`Stopped ${arn}`)
      return 0
    },
  },
  'callback succeed': {
    usage: 'callback succeed <id> [--result <text>]',
    options: { result: { type: 'string' } },
    run: (emulator, [id], { result }, print) => callback(emulator, print, 'succeed', id, result),
  },
  'callback fail': {
    usage: 'callback fail <id> [--error-type <name>] [--error-message <text>]',
    options: { 'error-type': { type: 'string' }, 'error-message': { type: 'string' } },
    run: (emulator, [id], options, print) => {
      const error = { ErrorType: options['error-type'], ErrorMessage: options['error-message'] }
      return callback(emulator, print, 'fail', id, JSON.stringify(error))
    },
  },
  'callback heartbeat': {
    usage: 'callback heartbeat <id>',
    options: {},
    run: (emulator, [id], _, print) => callback(emulator, print, 'heartbeat', id),
  },
}

async function callback(emulator, print, action, id, body) {
  await emulator.callback(action, id, body)
  print(`Callback ${action}: done`)
  return 0
}
