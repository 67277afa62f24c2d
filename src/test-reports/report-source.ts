import { lstat, mkdir, rm, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ReportFormat } from '../config/config.js'
import type { ReportEvidence } from '../evidence.js'
import { messageOf } from '../shared/errors.js'
import { refuseLinkedFolder } from '../shared/files.js'
import {
  type CommandTimes,
  changedLater,
  type ReportFile,
  readReport,
  readReports,
  reportWithout,
} from './read-report.js'
import { ReportGlob } from './report-glob.js'
import { cleanName } from './test-report-parser.js'

/** Of the files that a run of a test command may leave. */
const MOST_FILES = 2_000

/** Where one run of a test command leaves its report. */
export interface ReportSource {
  /** Removes what lies there, so that whatever lies there afterwards was put there by the run. */
  clear(): Promise<void>
  /** What the run has left. Never throws for what that is. */
  read(times: CommandTimes): Promise<ReportEvidence>
  /** What was read last. */
  files(): readonly ReportFile[]
}

/** A file at a path that the command is told, in a folder of its own. */
export class SingleReport implements ReportSource {
  readonly #format: ReportFormat
  readonly #path: string

  constructor(format: ReportFormat, path: string) {
    this.#format = format
    this.#path = path
  }

  async clear(): Promise<void> {
    const folder = dirname(this.#path)
    await mkdir(dirname(folder), { recursive: true })
    refuseLinkedFolder(dirname(folder))
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder)
  }

  read(times: CommandTimes): Promise<ReportEvidence> {
    return readReport(this.#format, this.#path, times)
  }

  files(): ReportFile[] {
    return [{ path: this.#path }]
  }
}

interface ReportFilesOptions {
  format: ReportFormat
  glob: string
  /** The consumer's checkout. */
  checkout: string
  /** Paths of all files of the pin, from the checkout's root. */
  pinned: readonly string[]
}

/**
 * The files of a glob in the consumer's checkout, where its tools write them. A file of the consumer's repository is no
 * report, and is neither removed nor read.
 */
export class ReportFiles implements ReportSource {
  readonly #options: ReportFilesOptions
  readonly #glob: ReportGlob
  readonly #pinned: ReadonlySet<string>
  /** Why what will lie there cannot be told from what lay there before. */
  #notCleared: string | undefined
  #files: ReportFile[] = []

  constructor(options: ReportFilesOptions) {
    this.#options = options
    this.#glob = new ReportGlob(options.glob)
    this.#pinned = new Set(options.pinned.filter(path => this.#glob.matches(path)))
  }

  async clear(): Promise<void> {
    this.#files = []
    const { files, problem } = await this.#glob.find(this.#options.checkout)
    this.#notCleared = problem
    for (const name of files.filter(name => !this.#pinned.has(name))) {
      try {
        await unlink(join(this.#options.checkout, name))
      } catch (error) {
        this.#notCleared = `what lay there before cannot be removed: ${messageOf(error)}`
      }
    }
  }

  async read(times: CommandTimes): Promise<ReportEvidence> {
    const { checkout, format, glob } = this.#options
    if (this.#notCleared !== undefined) return this.#malformed(this.#notCleared)
    const { files, folders, problem } = await this.#glob.find(checkout)
    if (problem !== undefined) return this.#malformed(problem)
    const removed = await this.#changedLater(folders, times)
    if (removed !== undefined) return removed
    if (files.length > MOST_FILES)
      return this.#malformed(`expected at most ${MOST_FILES} files, got ${files.length}: divide test.files`)
    const own = files.find(name => this.#pinned.has(name))
    if (own !== undefined)
      return this.#malformed(`${own} is a file of the consumer's repository: name only what the tests write`)
    if (files.length === 0) return reportWithout('missing', `no file at ${glob} in the checkout`)
    this.#files = files.map(name => ({ name, path: join(checkout, name) }))
    return readReports(format, this.#files, times)
  }

  files(): readonly ReportFile[] {
    return this.#files
  }

  /** A file that was removed leaves its mark on the folder alone. */
  async #changedLater(folders: string[], times: CommandTimes): Promise<ReportEvidence | undefined> {
    for (const name of folders) {
      const changed = changedLater(await lstat(join(this.#options.checkout, name)), times)
      if (changed === undefined) continue
      const folder = name === '' ? 'the checkout' : cleanName(name)
      return reportWithout(
        'missing',
        `${folder}: a file came or went ${changed} ms after the command had ended`,
      )
    }
    return undefined
  }

  #malformed(problem: string): ReportEvidence {
    return reportWithout('malformed', `${this.#options.glob}: ${problem}`)
  }
}
