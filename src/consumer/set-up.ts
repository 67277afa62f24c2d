import { join } from 'node:path'
import type { ConsumerConfig, SetupStep } from '../config/config.js'
import type { Environment } from '../process/environment.js'
import { type CommandEnd, howEnded, runCommand } from '../process/execute.js'
import { LastLines, type OutputSink } from '../process/lines.js'
import { killTrial } from '../process/processes.js'
import { IncidentError, writeFailureKind } from '../shared/errors.js'
import { classifyFailure } from '../shared/failure-causes.js'
import { firstLine, formatSeconds } from '../shared/text.js'
import { fileStem, type Workspace } from './consumer-context.js'

export interface SetUpContext {
  trial: string
  env: Environment
  workspace: Workspace
  signal: AbortSignal
  onOutput: OutputSink['write']
}

/** Runs the consumer's set-up steps, each in a shell of its own that stops at the first failure. */
export async function setUpConsumer(config: ConsumerConfig, context: SetUpContext): Promise<void> {
  for (const [index, step] of config.setup.entries()) {
    const log = join(context.workspace.logs, `${fileStem(index + 1, 'set-up')}.log`)
    const tail = new LastLines()
    const ended = await runStep(step, log, context, tail)
    // A step may leave a server behind, but not into the trial, where nobody would know of it.
    await killTrial(context.trial)
    const failure = stepFailure(step, ended, tail)
    if (failure) throw failure
  }
}

function runStep(step: SetupStep, log: string, context: SetUpContext, tail: LastLines): Promise<CommandEnd> {
  const command = {
    program: 'bash',
    args: ['-euo', 'pipefail', '-c', step.run],
    cwd: context.workspace.checkout,
    env: context.env,
  }
  return runCommand(command, {
    signal: context.signal,
    timeoutMs: step.timeoutMs,
    log,
    onOutput: chunk => {
      tail.add(chunk)
      return context.onOutput(chunk)
    },
  })
}

function stepFailure(step: SetupStep, ended: CommandEnd, tail: LastLines): IncidentError | undefined {
  const name = `the set-up step '${firstLine(step.run, 80)}'`
  if (ended.cancelled) return new IncidentError('cancelled', `cancelled during ${name}`)
  if (ended.timedOut)
    return new IncidentError('setup-timed-out', `${name} did not end within ${formatSeconds(step.timeoutMs)}`)
  if (ended.logError) {
    const { message } = ended.logError
    const kind = writeFailureKind(ended.logError)
    return new IncidentError(kind, `the log of ${name} cannot be written: ${message}`)
  }
  if (ended.exitCode === 0) return undefined
  const words = tail.text()
  const end = words === '' ? ', without a word' : `; its last lines:\n${words}`
  return new IncidentError(
    classifyFailure(words, ended.exitCode) ?? 'setup-failed',
    `${name} ${howEnded(ended)}${end}`,
  )
}
