import { text } from 'node:stream/consumers'
import { createServer } from './http.js'
import { invoke } from './invoke.js'

const ROUTE = /^\/2015-03-31\/functions\/([\w-]+)\/invocations$/

/**
 * A server that takes invocations as the Lambda service does. The response of a durable function carries its
 * execution's ARN in `x-amz-durable-execution-arn`; with `x-amz-invocation-type: Event` it comes before the function ends.
 */
export function lambdaServer(emulator, log) {
  return createServer((incoming, outgoing) => {
    handle(emulator, log, incoming, outgoing).catch(error => {
      log(`${incoming.url}: ${error.message}`)
      if (!outgoing.headersSent)
        answer(outgoing, error.status ?? 500, {
          Type: error.type ?? 'ServiceException',
          message: error.message,
        })
    })
  })
}

async function handle(emulator, log, incoming, outgoing) {
  const functionName = ROUTE.exec(incoming.url)?.[1]
  if (incoming.method !== 'POST' || functionName === undefined) {
    return answer(outgoing, 404, {
      Type: 'UnknownRoute',
      message: `there is no route ${incoming.method} ${incoming.url}`,
    })
  }
  const event = (await text(incoming)) || '{}'
  const name = incoming.headers['x-amz-durable-execution-name']
  const early = incoming.headers['x-amz-invocation-type'] === 'Event'
  const onStarted = arn => early && answer(outgoing, 202, undefined, arn)
  const { arn, execution } = await invoke(emulator, { functionName, event, name }, { log, onStarted })
  if (!early) answer(outgoing, 200, bodyOf(execution), arn, execution.Status !== 'SUCCEEDED')
}

function bodyOf(execution) {
  return execution.Status === 'SUCCEEDED'
    ? JSON.parse(execution.Result)
    : { ...execution.Error, status: execution.Status }
}

function answer(outgoing, status, body, arn, failed = false) {
  if (arn) outgoing.setHeader('x-amz-durable-execution-arn', arn.text)
  if (failed) outgoing.setHeader('x-amz-function-error', 'Unhandled')
  outgoing
    .writeHead(status, { 'content-type': 'application/json' })
    .end(body === undefined ? undefined : JSON.stringify(body))
}
