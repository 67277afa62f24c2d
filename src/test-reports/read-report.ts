import type { Stats } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { ReportFormat } from '../config/config.js'
import type { ReportEvidence, ReportState } from '../evidence.js'
import { messageOf } from '../shared/errors.js'
import { READ_UNKNOWN } from '../shared/files.js'
import { JUnitParser } from './junit/parse-junit.js'
import { cleanName, MalformedReport, REPORT_LIMITS, type TestReportParser } from './test-report-parser.js'

/** How each format is read. */
const PARSERS: Record<ReportFormat, () => TestReportParser> = {
  junit: () => new JUnitParser(),
}

/** When a test command was started and when it had ended, in milliseconds since the epoch. */
export interface CommandTimes {
  startedAt: number
  endedAt: number
}

/** A file to be read as a report, or as a part of one. */
export interface ReportFile {
  /** Absolute. */
  path: string
  /** How messages call it, where it is one of several. */
  name?: string
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
export function readReport(format: ReportFormat, path: string, times: CommandTimes): Promise<ReportEvidence> {
  return readReports(format, [{ path }], times)
}

/** The same for several files, which are one report together: what is wrong with one of them is wrong with the report. */
export async function readReports(
  format: ReportFormat,
  files: readonly ReportFile[],
  times: CommandTimes,
): Promise<ReportEvidence> {
  const reader = new ReportReader(PARSERS[format](), times)
  for (const { path, name } of files) {
    const problem = await reader.read(path)
    if (problem === undefined) continue
    return name === undefined ? problem : { ...problem, detail: `${cleanName(name)}: ${problem.detail}` }
  }
  const { cases, inOrder } = reader.tests()
  if (cases.length === 0) return reportWithout('empty', 'the report is well-formed and holds no test')
  return { state: 'ok', detail: '', cases, ...(inOrder && { inOrder }) }
}

class ReportReader {
  readonly #parser: TestReportParser
  readonly #times: CommandTimes
  readonly #buffer = Buffer.allocUnsafe(256 * 1024)
  #bytes = 0

  constructor(parser: TestReportParser, times: CommandTimes) {
    this.#parser = parser
    this.#times = times
  }

  tests() {
    return { cases: this.#parser.tests(), inOrder: this.#parser.inOrder() }
  }

  /** What is wrong with a file; undefined when it was read. */
  async read(path: string): Promise<ReportEvidence | undefined> {
    try {
      await using file = await open(path, READ_UNKNOWN)
      const problem = this.#problemOf(await file.stat())
      if (problem !== undefined) return problem
      await this.#parse(file)
      // Once more: it may have been changed while it was read.
      return this.#changedLater(await file.stat())
    } catch (thrown) {
      return evidenceOfError(thrown)
    }
  }

  #problemOf(stats: Stats): ReportEvidence | undefined {
    if (!stats.isFile()) return reportWithout('malformed', `${NO_FILE} ${kindOf(stats)}`)
    const later = this.#changedLater(stats)
    if (later !== undefined) return later
    const { startedAt } = this.#times
    if (stats.mtimeMs + MTIME_STEP_MS < startedAt) {
      const before = Math.round(startedAt - stats.mtimeMs)
      return reportWithout('stale', `last written ${before} ms before the command started`)
    }
    if (stats.size === 0) return reportWithout('malformed', 'expected a report, got 0 bytes')
    const bytes = this.#bytes + stats.size
    return bytes > REPORT_LIMITS.bytes ? reportWithout('malformed', tooLarge(bytes)) : undefined
  }

  #changedLater(stats: Stats): ReportEvidence | undefined {
    const later = changedLater(stats, this.#times)
    return later === undefined
      ? undefined
      : reportWithout('missing', `written ${later} ms after the command had ended`)
  }

  async #parse(file: FileHandle): Promise<void> {
    for (;;) {
      const { bytesRead } = await file.read(this.#buffer)
      if (bytesRead === 0) return this.#parser.endFile()
      this.#bytes += bytesRead
      if (this.#bytes > REPORT_LIMITS.bytes) throw new MalformedReport(tooLarge(this.#bytes))
      this.#parser.write(this.#buffer.subarray(0, bytesRead))
    }
  }
}

/**
 * How many milliseconds after the end of the command something was changed; undefined for not at all. By the time of the last
 * change of any kind, which no program can set: a process that outlived the tests may forge the other.
 */
export function changedLater({ ctimeMs }: Stats, { endedAt }: CommandTimes): number | undefined {
  return ctimeMs <= endedAt ? undefined : Math.ceil(ctimeMs - endedAt)
}

function tooLarge(bytes: number): string {
  return `expected at most ${REPORT_LIMITS.bytes} bytes, got ${bytes}`
}

function evidenceOfError(thrown: unknown): ReportEvidence {
  if (thrown instanceof MalformedReport) return reportWithout('malformed', thrown.message)
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return reportWithout('missing', 'no file at the path of the report')
  if (code === 'ELOOP') return reportWithout('malformed', `${NO_FILE} a symbolic link`)
  if (code === 'ENXIO') return reportWithout('malformed', `${NO_FILE} a socket`)
  if (typeof code === 'string') return reportWithout('malformed', `cannot be read: ${messageOf(thrown)}`)
  throw thrown
}

/** A report that shows no test, and why. */
export function reportWithout(state: Exclude<ReportState, 'ok'>, detail: string): ReportEvidence {
  return { state, detail, cases: [] }
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a directory'
  if (stats.isFIFO()) return 'a FIFO'
  return 'a device'
}
