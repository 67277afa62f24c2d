import type { Stats } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { ReportEvidence, ReportState, TestCase } from '../evidence.js'
import { messageOf } from '../shared/errors.js'
import { READ_UNKNOWN } from '../shared/files.js'
import { JUnitParser } from './junit/parse-junit.js'
import { LIMITS, MalformedReport } from './limits.js'

/** When a test command was started and when it had ended, in milliseconds since the epoch. */
export interface CommandTimes {
  startedAt: number
  endedAt: number
}

/** File systems keep times in steps of up to 2 s (FAT), and may round down. */
const MTIME_STEP_MS = 2_000

const NO_FILE = 'expected a regular file, got'

/**
 * What a test command left at `path`: at best its tests, otherwise what is wrong with the report.
 * Never throws for what the command did. A file of 0 bytes is `malformed`, because its writer was cut
 * off; `empty` is a complete report without a test.
 *
 * @param times a file that was last written before the command was started is `stale`, and one that was changed after
 *   its end is `missing`: nothing tells what lay there at the end
 */
export async function readReport(path: string, times: CommandTimes): Promise<ReportEvidence> {
  try {
    await using file = await open(path, READ_UNKNOWN)
    const evidence = problemOf(await file.stat(), times) ?? evidenceOf(await parse(file))
    // Once more: it may have been changed while it was read.
    return changedLater(await file.stat(), times) ?? evidence
  } catch (thrown) {
    return evidenceOfError(thrown)
  }
}

function problemOf(stats: Stats, times: CommandTimes): ReportEvidence | undefined {
  if (!stats.isFile()) return without('malformed', `${NO_FILE} ${kindOf(stats)}`)
  const later = changedLater(stats, times)
  if (later !== undefined) return later
  const { startedAt } = times
  if (stats.mtimeMs + MTIME_STEP_MS < startedAt) {
    return without(
      'stale',
      `last written ${Math.round(startedAt - stats.mtimeMs)} ms before the command started`,
    )
  }
  if (stats.size === 0) return without('malformed', 'expected a report, got 0 bytes')
  if (stats.size > LIMITS.bytes) {
    return without('malformed', `expected at most ${LIMITS.bytes} bytes, got ${stats.size}`)
  }
  return undefined
}

// By the time of the last change of any kind, which no program can set: a process that outlived the tests may forge the other.
function changedLater({ ctimeMs }: Stats, { endedAt }: CommandTimes): ReportEvidence | undefined {
  if (ctimeMs <= endedAt) return undefined
  return without('missing', `written ${Math.ceil(ctimeMs - endedAt)} ms after the command had ended`)
}

async function parse(file: FileHandle): Promise<TestCase[]> {
  const parser = new JUnitParser()
  const buffer = Buffer.allocUnsafe(256 * 1024)
  for (;;) {
    const { bytesRead } = await file.read(buffer)
    if (bytesRead === 0) return parser.end()
    parser.write(buffer.subarray(0, bytesRead))
  }
}

function evidenceOf(cases: TestCase[]): ReportEvidence {
  if (cases.length === 0) return without('empty', 'the report is well-formed and holds no test')
  return { state: 'ok', detail: '', cases }
}

function evidenceOfError(thrown: unknown): ReportEvidence {
  if (thrown instanceof MalformedReport) return without('malformed', thrown.message)
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return without('missing', 'no file at the path of the report')
  if (code === 'ELOOP') return without('malformed', `${NO_FILE} a symbolic link`)
  if (code === 'ENXIO') return without('malformed', `${NO_FILE} a socket`)
  if (typeof code === 'string') return without('malformed', `cannot be read: ${messageOf(thrown)}`)
  throw thrown
}

function without(state: ReportState, detail: string): ReportEvidence {
  return { state, detail, cases: [] }
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a directory'
  if (stats.isFIFO()) return 'a FIFO'
  return 'a device'
}
