import { executionAnswer, operationAnswer, time } from './answers.js'
import { checkpoint } from './checkpoint.js'
import { Fields } from './fields.js'

const VERSION = '2025-12-01'
const EXECUTION = [VERSION, 'durable-executions', ':arn']
const CALLBACK = [VERSION, 'durable-execution-callbacks', ':token']

/** Every route: the method, the segments of the path (`:name` takes any one), and what it answers. */
export function routes(executions, callbacks) {
  return [
    route('GET', ['health'], () => ok({ status: 'healthy' })),
    route('POST', ['start-durable-execution'], request => {
      const execution = executions.start(new Fields(request.json()))
      return { status: 201, body: { ExecutionArn: execution.arn } }
    }),
    route('GET', EXECUTION, ({ arn }) => ok(executionAnswer(executions.find(arn)))),
    route('GET', [...EXECUTION, 'history'], request =>
      ok(history(executions.find(request.arn), request.query)),
    ),
    route('POST', [...EXECUTION, 'checkpoint'], request => {
      const updates = new Fields(request.json()).list('Updates')
      return ok(
        executions.change(request.arn, (execution, now) => {
          checkpoint(execution, updates, now)
          return { Operations: execution.operations.map(operationAnswer) }
        }),
      )
    }),
    route('GET', [...EXECUTION, 'state'], ({ arn }) =>
      ok({ Operations: executions.find(arn).operations.map(operationAnswer) }),
    ),
    route('POST', [...EXECUTION, 'stop'], request => {
      const stopped = executions.stop(request.arn, new Fields(request.json({})))
      return ok({ StopTimestamp: time(stopped.endedAt) })
    }),
    route('POST', [...CALLBACK, 'succeed'], request =>
      done(callbacks.succeed(request.token, request.text())),
    ),
    route('POST', [...CALLBACK, 'fail'], request =>
      done(callbacks.fail(request.token, new Fields(request.json({})))),
    ),
    route('POST', [...CALLBACK, 'heartbeat'], request => done(callbacks.heartbeat(request.token))),
  ]
}

function route(method, segments, answer) {
  return { method, segments, answer }
}

function ok(body) {
  return { status: 200, body }
}

function done() {
  return ok({})
}

function history(execution, query) {
  const events = [...execution.events]
  if (query.get('ReverseOrder') === 'true') events.reverse()
  return { Events: events }
}
