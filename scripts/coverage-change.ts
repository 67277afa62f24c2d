import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from '../src/shared/errors.js'
import { runProgram } from '../tools/engine/program.js'
import { CoverageHistory, FLOORS, Floors, HISTORY, recordedFiles } from './coverage-history.js'
import {
  type ChangedFile,
  type CoveragePercent,
  coverageDifferences,
  percentOf,
  readCoverage,
} from './coverage-report.js'

/** The commit that a change is compared with. */
interface Base {
  /** As the user knows it, `origin/main`. */
  name: string
  commit: string
}

interface BaseFigures {
  source: string
  byPath: ReadonlyMap<string, CoveragePercent>
}

export interface CoverageChange {
  lines: string[]
  /** Whether the change lowers a floor. */
  lowered: boolean
}

/**
 * What a change does to the coverage of the files that it touches, and to the floors.
 *
 * @param root the repository, in which the tests ran
 * @param summary its coverage-summary.json
 */
export async function coverageChange(
  root: string,
  summary: string,
  options: { base?: string; baseSummary?: string },
): Promise<CoverageChange> {
  const base = await findBase(root, options.base)
  if (base === undefined)
    return { lines: ['nothing to compare with: name a commit with --base <ref>'], lowered: false }
  const figures = await baseFigures(root, base, options.baseSummary)
  const changed = await changedFiles(root, base.commit)
  const differences = coverageDifferences(await readCoverage(summary), changed, figures?.byPath)
  const floors = await floorLines(root, base)
  return {
    lines: [
      `beside ${base.name} (${base.commit.slice(0, 7)}), figures from ${figures?.source ?? `nowhere: it has no ${HISTORY}`}:`,
      ...(differences.length === 0 ? ['  no file of src/ differs'] : differences),
      '',
      ...floors.lines,
    ],
    lowered: floors.lowered,
  }
}

/** The last commit that the change shares with the base's branch; undefined when no branch was named and none is known. */
async function findBase(root: string, ref: string | undefined): Promise<Base | undefined> {
  for (const name of ref === undefined ? ['origin/main', 'main'] : [ref]) {
    const commit = await gitOutput(root, 'merge-base', name, 'HEAD')
    if (commit !== undefined) return { name, commit }
  }
  if (ref === undefined) return undefined
  throw new UsageError(`--base: expected a commit of this history, got '${ref}'; fetch it first`)
}

/** The touched files of `src/`, committed or not, with the names that they had in the base. */
async function changedFiles(root: string, commit: string): Promise<ChangedFile[]> {
  const diff = await gitOutput(root, 'diff', '--name-status', '--find-renames', commit, '--', 'src')
  const untracked = await gitOutput(root, 'ls-files', '--others', '--exclude-standard', '--', 'src')
  const tracked = linesOf(diff).map((line): ChangedFile => {
    const [status = '', from = '', to = from] = line.split('\t')
    return { path: to, before: status === 'A' ? undefined : from }
  })
  const added = linesOf(untracked).map((path): ChangedFile => ({ path, before: undefined }))
  return [...tracked, ...added]
}

/** From the summary that was given, otherwise from what the base has recorded of its newest release. */
async function baseFigures(
  root: string,
  { commit }: Base,
  summary: string | undefined,
): Promise<BaseFigures | undefined> {
  if (summary !== undefined) {
    const files = await readCoverage(join(root, summary))
    return { source: summary, byPath: new Map(files.map(file => [file.path, percentOf([file])])) }
  }
  const text = await gitOutput(root, 'show', `${commit}:${HISTORY}`)
  if (text === undefined) return undefined
  const history = CoverageHistory.parse(JSON.parse(text))
  return {
    source: `the record of ${history.at(-1)?.release ?? 'no release'}`,
    byPath: recordedFiles(history),
  }
}

async function floorLines(root: string, { name, commit }: Base): Promise<CoverageChange> {
  const now = Floors.parse(JSON.parse(await readFile(join(root, FLOORS), 'utf8')))
  const text = await gitOutput(root, 'show', `${commit}:${FLOORS}`)
  const lines = [`floors: lines ${now.lines} %, branches ${now.branches} %`]
  if (text === undefined) return { lines: [...lines, `${name} has no ${FLOORS}`], lowered: false }
  const before = Floors.parse(JSON.parse(text))
  const lower = (['lines', 'branches'] as const).filter(key => now[key] < before[key])
  const refusals = lower.map(
    key =>
      `${FLOORS}: floors only rise: ${key} are at ${before[key]} % in ${name}, and at ${now[key]} % here`,
  )
  return { lines: [...lines, ...refusals], lowered: lower.length > 0 }
}

/** What git printed; undefined when it failed: there is no such commit, or no such file in it. */
async function gitOutput(root: string, ...args: string[]): Promise<string | undefined> {
  // In CI the tests run as root in a clone of somebody else's.
  const own = ['-c', `safe.directory=${root}`, '-c', 'core.quotePath=false']
  return runProgram('git', [...own, ...args], { cwd: root }).then(
    text => text.trim(),
    () => undefined,
  )
}

function linesOf(text: string | undefined): string[] {
  return (text ?? '').split('\n').filter(Boolean)
}
