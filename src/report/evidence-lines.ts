import type { Evidence, FileEvidence, LogLine } from '../evidence.js'
import { candidateTrials, partName, type RunResult } from '../verdict/verdict.js'
import type { BrokenTest } from './broken-tests.js'
import { endOfOutput } from './failure-text.js'
import { type LogPlace, logPlace } from './links.js'

/** A line of the image's own log. */
export interface SaidLine extends LogLine {
  /** The published image said it too, in the same file. */
  isOld: boolean
}

/** Where the cause of a file's failures is said: all foreign text. */
export interface FileSaid {
  consumer: string
  trial?: string
  file: string
  /** What the image's own log tells of trouble; what the published image does not say comes first. */
  lines: SaidLine[]
  /** Of its containers that have one. */
  containerLogs: LogPlace[]
  /** What one of its failed tests printed last. */
  printed?: { test: string; text: string }
  /** How the output of the test command ends, where no test printed anything. */
  lastLines?: string
  /** Of the test command. */
  log: LogPlace
}

const LINES_SHOWN = 12
const LOGS_SHOWN = 5

/** One for each file that is not green and whose logs say something. */
export function saidByFiles(result: RunResult, broken: BrokenTest[]): FileSaid[] {
  const printing = firstPrinting(broken)
  return candidateTrials(result.evidence).flatMap(trial =>
    trial.files
      .map(file => fileSaid(file, trial, result, printing))
      .filter(
        ({ lines, printed, lastLines }) =>
          lines.length > 0 || printed !== undefined || lastLines !== undefined,
      ),
  )
}

function fileSaid(
  file: FileEvidence,
  trial: Evidence,
  result: RunResult,
  printing: ReadonlyMap<string, BrokenTest>,
): FileSaid {
  const name = partName(trial.part)
  const consumer = trial.consumer.name
  const one = printing.get(fileKey({ consumer, file: file.file, ...(name !== undefined && { trial: name }) }))
  const old = linesOfBaseline(file.file, trial, result.evidence)
  const lines = merged(file.containers.flatMap(({ trouble = [] }) => trouble))
    .map(line => ({ ...line, isOld: old.has(sameLine(line)) }))
    .toSorted((a, b) => Number(a.isOld) - Number(b.isOld))
  const logs = file.containers.flatMap(({ log, trouble }) =>
    log !== undefined && trouble !== undefined ? [log] : [],
  )
  return {
    consumer,
    ...(name !== undefined && { trial: name }),
    file: file.file,
    lines: lines.slice(0, LINES_SHOWN),
    containerLogs: logs.slice(0, LOGS_SHOWN).map(log => logPlace(log, trial, result)),
    ...(one?.printed !== undefined && { printed: { test: one.test ?? '', text: endOfOutput(one.printed) } }),
    ...(one?.printed === undefined && file.lastLines !== undefined && { lastLines: file.lastLines }),
    log: logPlace(file.log, trial, result),
  }
}

/** Those that several containers have said, once. */
function merged(lines: LogLine[]): LogLine[] {
  const byText = new Map<string, LogLine>()
  for (const line of lines) {
    const key = sameLine(line)
    const known = byText.get(key)
    byText.set(key, known === undefined ? line : { ...known, times: known.times + line.times })
  }
  return [...byText.values()]
}

// What differs between two containers: times, numbers, identifiers.
function sameLine({ text }: LogLine): string {
  return text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{12,}\b|\d+/gi, '#')
}

function linesOfBaseline(file: string, { consumer, part }: Evidence, evidence: Evidence[]): Set<string> {
  const own = evidence.filter(
    one =>
      one.arm === 'baseline' && one.consumer.name === consumer.name && partName(one.part) === partName(part),
  )
  const files = own.flatMap(one => one.files.filter(ran => ran.file === file))
  return new Set(files.flatMap(one => one.containers.flatMap(({ trouble = [] }) => trouble.map(sameLine))))
}

/** For each file the first of its tests that printed something. */
function firstPrinting(broken: BrokenTest[]): Map<string, BrokenTest> {
  const byFile = new Map<string, BrokenTest>()
  for (const test of broken) {
    const key = fileKey(test)
    if (test.printed !== undefined && !byFile.has(key)) byFile.set(key, test)
  }
  return byFile
}

function fileKey({ consumer, trial, file }: Pick<BrokenTest, 'consumer' | 'trial' | 'file'>): string {
  return JSON.stringify([consumer, trial, file])
}
