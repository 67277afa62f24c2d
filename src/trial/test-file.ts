import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ConsumerConfig } from '../config/config.js'
import { readPartLabel, type SelectedTests, selectedTests } from '../config/file-parts.js'
import { fillPlaceholders } from '../config/placeholders.js'
import {
  type ConsumerContext,
  consumerEnvironment,
  fileStem,
  placeholderValues,
} from '../consumer/consumer-context.js'
import type { FileEvidence, ReportEvidence } from '../evidence.js'
import { type Command, type CommandEnd, runCommand } from '../process/execute.js'
import type { OutputSink } from '../process/lines.js'
import { killTrial } from '../process/processes.js'
import { IncidentError, writeFailureKind } from '../shared/errors.js'
import { freshStream, openRegular, refuseLinkedFolder } from '../shared/files.js'
import { ReportFiles, type ReportSource, SingleReport } from '../test-reports/report-source.js'
import { withFailureCauses } from './causes.js'
import { selectTests, withoutOtherParts } from './test-selection.js'

/** What a test file leaves, before the witness adds the containers. */
type FileOutcome = Omit<FileEvidence, 'containers'>

export interface TestFileContext extends ConsumerContext {
  signal: AbortSignal
  onOutput: OutputSink['write']
  /** Milliseconds since the run began. */
  sinceStart: () => number
}

/** What all test files of a trial share. */
export interface PinnedFiles {
  /** Paths of all files of the pin, from the checkout's root; empty where nobody looks for reports among them. */
  pinned: readonly string[]
}

/**
 * Runs one test file in a process of its own, with nothing at the place of its report before,
 * and reads the report only when every process of the trial is dead.
 *
 * @throws IncidentError when the command cannot be started, or the run was cancelled
 */
export async function runTestFile(
  config: ConsumerConfig,
  index: number,
  context: TestFileContext & PinnedFiles,
): Promise<FileOutcome> {
  const label = config.test.files[index] as string
  const selected = selectedTests(config.test, label)
  const stem = fileStem(index + 1, label)
  const report = join(context.workspace.reports, stem, 'report.xml')
  const source = reportSource(config, report, context)
  await source.clear()
  const command = await testCommand(config, { label, report, selected }, context)
  const startedAt = context.sinceStart()
  const startedOn = Date.now()
  const log = join('logs', `${stem}.log`)
  const ended = await runCommand(command, {
    signal: context.signal,
    timeoutMs: config.test.timeoutMs,
    log: join(context.workspace.evidence, log),
    onOutput: context.onOutput,
  })
  const left = await killTrial(context.trial)
  throwIfFailed(command, ended, left)
  const evidence = withFailureCauses(await source.read({ startedAt: startedOn, endedAt: ended.endedAt }))
  // Only what was read as a regular file is copied: anything else could point elsewhere.
  if (evidence.state === 'ok') await keepReports(source, context.workspace.evidence, stem)
  return {
    file: label,
    command: [command.program, ...command.args],
    startedAt,
    ...endFacts(ended),
    ...partEvidence(config, label, evidence, selected),
    log,
  }
}

function partEvidence(
  { test: { select } }: ConsumerConfig,
  label: string,
  report: ReportEvidence,
  selected: SelectedTests | undefined,
): Pick<FileEvidence, 'report' | 'select'> {
  if (select === undefined) return { report }
  const own = selected === undefined ? { report, left: [] } : withoutOtherParts(report, select, selected)
  return { report: own.report, select: { ...readPartLabel(label), ...(own.left && { left: own.left }) } }
}

interface TestRun {
  /** Of the file, or of a part of it. */
  label: string
  /** The value of `{report}`. */
  report: string
  selected: SelectedTests | undefined
}

/** The test command as a value, with every placeholder filled in. */
async function testCommand(
  config: ConsumerConfig,
  { label, report, selected }: TestRun,
  context: ConsumerContext,
): Promise<Command> {
  const perFile = { file: readPartLabel(label).file, report }
  const values = { ...placeholderValues(context), ...perFile }
  const [program = '', ...args] = config.test.command.map(text => fillPlaceholders(text, values))
  const whole = { args: [], env: consumerEnvironment(config, context, perFile) }
  const { select } = config.test
  const folder = join(dirname(report), 'part')
  const words =
    select === undefined || selected === undefined
      ? whole
      : await selectTests(select, selected, folder, whole.env)
  return { program, args: [...args, ...words.args], cwd: context.workspace.checkout, env: words.env }
}

/** @param report the value of `{report}` */
function reportSource(
  { test }: ConsumerConfig,
  report: string,
  { workspace, pinned }: ConsumerContext & PinnedFiles,
): ReportSource {
  const { format, path: glob } = test.report
  if (glob === undefined) return new SingleReport(format, report)
  return new ReportFiles({ format, glob, checkout: workspace.checkout, pinned })
}

function throwIfFailed(command: Command, ended: CommandEnd, left: number[]): void {
  if (ended.cancelled) throw new IncidentError('cancelled', 'cancelled while the tests were running')
  if (ended.startError) {
    const { code, message } = ended.startError
    const why = code === 'ENOENT' ? 'there is no such program' : message
    throw new IncidentError('command-not-found', `test.command: cannot start '${command.program}': ${why}`)
  }
  if (ended.logError) {
    const { message } = ended.logError
    throw new IncidentError(
      writeFailureKind(ended.logError),
      `the log of the tests cannot be written: ${message}`,
    )
  }
  if (left.length > 0)
    throw new IncidentError('internal-error', `processes ${left.join(', ')} of the trial cannot be ended`)
}

function endFacts(ended: CommandEnd) {
  const { exitCode, endedBy, timedOut, durationMs } = ended
  return {
    durationMs: Math.round(durationMs),
    timedOut,
    ...(exitCode !== undefined && { exitCode }),
    ...(endedBy !== undefined && { signal: endedBy }),
  }
}

async function keepReports(source: ReportSource, evidence: string, stem: string): Promise<void> {
  refuseLinkedFolder(evidence)
  await mkdir(join(evidence, 'reports'), { recursive: true })
  for (const [index, { path, name }] of source.files().entries()) {
    const copy = name === undefined ? stem : `${stem}-${fileStem(index + 1, name.replace(/\.xml$/, ''))}`
    await using file = await openRegular(path)
    await pipeline(file.createReadStream(), freshStream(join(evidence, 'reports', `${copy}.xml`)))
  }
}
