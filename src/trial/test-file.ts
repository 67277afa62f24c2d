import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ConsumerConfig } from '../config/config.js'
import { fill } from '../config/placeholders.js'
import { type ConsumerContext, consumerEnvironment, placeholderValues } from '../consumer/environment.js'
import { fileStem } from '../consumer/workspace.js'
import type { FileEvidence, ReportEvidence } from '../evidence.js'
import { TRIAL_MARK } from '../process/environment.js'
import { type Command, type Ended, execute } from '../process/execute.js'
import { killMarked } from '../process/processes.js'
import { IncidentError } from '../shared/errors.js'
import { classify } from '../shared/failure-causes.js'
import { freshStream, openRegular } from '../shared/files.js'
import { readReport } from '../test-reports/read-report.js'
import { withCauses } from './causes.js'

/** What a test file leaves, before the witness adds the containers. */
type FileOutcome = Omit<FileEvidence, 'containers'>

export interface TestFileContext extends ConsumerContext {
  signal: AbortSignal
  onOutput: (chunk: Buffer) => void
  /** Milliseconds since the run began. */
  sinceStart: () => number
}

/**
 * Runs one test file in a process of its own, with a report path of its own that is empty before,
 * and reads the report only when every process of the trial is dead.
 *
 * @throws IncidentError when the command cannot be started, or the run was cancelled
 */
export async function runTestFile(
  config: ConsumerConfig,
  index: number,
  context: TestFileContext,
): Promise<FileOutcome> {
  const file = config.test.files[index] as string
  const stem = fileStem(index + 1, file)
  const report = join(context.workspace.reports, stem, 'report.xml')
  await freshFolder(dirname(report))
  const command = testCommand(config, file, report, context)
  const startedAt = context.sinceStart()
  const startedOn = Date.now()
  const log = join('logs', `${stem}.log`)
  const ended = await execute(command, {
    signal: context.signal,
    timeoutMs: config.test.timeoutMs,
    log: join(context.workspace.evidence, log),
    onOutput: context.onOutput,
  })
  const left = await killMarked(`${TRIAL_MARK}=${context.trial}`)
  refuse(command, ended, left)
  const evidence = withCauses(await readReport(report, { startedAt: startedOn, endedAt: ended.endedAt }))
  await keep(report, evidence, context.workspace.evidence, stem)
  return {
    file,
    command: [command.program, ...command.args],
    startedAt,
    ...endOf(ended),
    report: evidence,
    log,
  }
}

/** The test command as a value, with every placeholder filled in. */
function testCommand(
  config: ConsumerConfig,
  file: string,
  report: string,
  context: ConsumerContext,
): Command {
  const perFile = { file, report }
  const values = { ...placeholderValues(context), ...perFile }
  const [program = '', ...args] = config.test.command.map(text => fill(text, values))
  return {
    program,
    args,
    cwd: context.workspace.checkout,
    env: consumerEnvironment(config, context, perFile),
  }
}

// A report from before, or anything else at its place, would be read as this run's.
async function freshFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
}

function refuse(command: Command, ended: Ended, left: number[]): void {
  if (ended.cancelled) throw new IncidentError('cancelled', 'cancelled while the tests were running')
  if (ended.startError) {
    const { code, message } = ended.startError
    const why = code === 'ENOENT' ? 'there is no such program' : message
    throw new IncidentError('command-not-found', `test.command: cannot start '${command.program}': ${why}`)
  }
  if (ended.logError) {
    const { message } = ended.logError
    throw new IncidentError(
      classify(message) ?? 'internal-error',
      `the log of the tests cannot be written: ${message}`,
    )
  }
  if (left.length > 0)
    throw new IncidentError('internal-error', `processes ${left.join(', ')} of the trial cannot be ended`)
}

function endOf(ended: Ended) {
  const { exitCode, endedBy, timedOut, durationMs } = ended
  return {
    durationMs: Math.round(durationMs),
    timedOut,
    ...(exitCode !== undefined && { exitCode }),
    ...(endedBy !== undefined && { signal: endedBy }),
  }
}

// Only a report that was read as a regular file is copied: anything else could point elsewhere.
async function keep(
  report: string,
  { state }: ReportEvidence,
  evidence: string,
  stem: string,
): Promise<void> {
  if (state !== 'ok') return
  await mkdir(join(evidence, 'reports'), { recursive: true })
  await using file = await openRegular(report)
  await pipeline(file.createReadStream(), freshStream(join(evidence, 'reports', `${stem}.xml`)))
}
