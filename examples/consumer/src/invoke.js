import { DurableContext, errorOf } from './durable-context.js'
import { parseExecutionArn } from './execution-arn.js'
import { loadFunction } from './functions.js'

/**
 * Starts an execution of a function, runs it to its end, and returns the ARN and the execution as the emulator sees it.
 *
 * @param {import('./emulator.js').Emulator} emulator
 * @param {{ functionName: string, event: string, name?: string }} what `event` is JSON
 * @param {{ log: (line: string) => void, onStarted?: (arn: object) => void }} context
 */
export async function invoke(emulator, { functionName, event, name }, { log, onStarted = () => {} }) {
  const handler = await loadFunction(functionName)
  const arn = parseExecutionArn(await emulator.startExecution(functionName, { name, input: event }))
  onStarted(arn)
  const outcome = await run(handler, JSON.parse(event), new DurableContext(emulator, arn.text, log))
  await report(emulator, arn.text, outcome)
  return { arn, execution: await emulator.execution(arn.text) }
}

async function run(handler, event, context) {
  try {
    const result = await handler(event, context)
    return { Type: 'EXECUTION', Action: 'SUCCEED', Payload: JSON.stringify(result ?? null) }
  } catch (error) {
    return { Type: 'EXECUTION', Action: 'FAIL', Error: errorOf(error) }
  }
}

// An execution that was stopped while its function ran stays stopped.
async function report(emulator, arn, outcome) {
  try {
    await emulator.checkpoint(arn, outcome)
  } catch (error) {
    if (error.type !== 'ExecutionEndedException') throw error
  }
}
