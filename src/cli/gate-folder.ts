import { existsSync } from 'node:fs'
import { readdir, realpath, rm, rmdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { GATE_FOLDER } from '../candidate/request.js'
import { IncidentError, messageOf, UsageError } from '../shared/errors.js'
import { makeFolder, readSmallFile } from '../shared/files.js'

const KEPT_REPORTS = 10

/** As `newReportFolder` names them: when the run began, to the millisecond, and its ID. Sorted, they are in that order. */
const REPORT_NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d(?:\.\d{3})?Z-[0-9a-f]{12}$/

/** The folder of the reports below the repository that builds the image. */
function reportsBelow(folder: string): string {
  return join(folder, 'reports')
}

/**
 * Makes `.compat-gate/reports/<time>-<run>`, and removes all but the last ten of its kind. Git ignores the whole of
 * `.compat-gate/`.
 *
 * @param root the repository that builds the image; absolute
 * @returns its path without links
 * @throws UsageError when it cannot be made, or when somebody has put a link in its place
 */
export async function newReportFolder(root: string, run: string, now: Date): Promise<string> {
  const time = now.toISOString().replaceAll(':', '-')
  try {
    const reports = reportsBelow(await gateFolder(root))
    const report = join(reports, `${time}-${run}`)
    await makeFolder(report)
    const old = (await reportNames(reports)).slice(0, -KEPT_REPORTS)
    for (const name of old) await rm(join(reports, name), { recursive: true, force: true })
    return report
  } catch (cause) {
    if (cause instanceof IncidentError || cause instanceof UsageError) throw cause
    throw new UsageError(
      `cannot write to ${join(root, GATE_FOLDER)}: ${messageOf(cause)}; choose another folder with --report`,
      { cause },
    )
  }
}

/** Of a run that came to no report nothing is left, and of the first one no `.compat-gate/` either. */
export async function removeEmptyReport(report: string): Promise<void> {
  if ((await readdir(report)).length > 0) return
  const reports = dirname(report)
  const folder = dirname(reports)
  await rm(report, { recursive: true })
  if (!(await removeIfEmpty(reports))) return
  const rest = await readdir(folder)
  if (rest.some(name => name !== '.gitignore')) return
  await rm(join(folder, '.gitignore'), { force: true })
  await removeIfEmpty(folder)
}

/** Another run may have put something into it meanwhile. */
async function removeIfEmpty(folder: string): Promise<boolean> {
  return rmdir(folder).then(
    () => true,
    () => false,
  )
}

/** The path of the last report.html; undefined where there is none. */
export async function lastReport(root: string): Promise<string | undefined> {
  const reports = reportsBelow(await knownGateFolder(root))
  if (!existsSync(reports)) return undefined
  const pages = (await reportNames(reports)).map(name => join(reports, name, 'report.html'))
  return pages.findLast(page => existsSync(page))
}

/** The folders of all reports that are kept, the newest first. */
export async function keptReports(root: string): Promise<string[]> {
  const reports = reportsBelow(await knownGateFolder(root))
  if (!existsSync(reports)) return []
  return (await reportNames(reports)).reverse().map(name => join(reports, name))
}

async function reportNames(reports: string): Promise<string[]> {
  return (await readdir(reports)).filter(name => REPORT_NAME.test(name)).sort()
}

/** Where set-ups are kept for later runs. It need not exist; no part of its path is a link. */
export async function setUpFolder(root: string): Promise<string> {
  return setUpsBelow(await knownGateFolder(root))
}

function setUpsBelow(folder: string): string {
  return join(folder, 'set-ups')
}

/** Where the working folders of a run are kept: a file for it, which has their path. */
export async function rememberKept(root: string, run: string, folder: string): Promise<void> {
  const kept = join(await gateFolder(root), 'kept')
  await makeFolder(kept)
  await writeFile(join(kept, run), `${folder}\n`, { flag: 'wx' })
}

/** Once nothing of it is there any more. */
export async function forgetKept(root: string, run: string): Promise<void> {
  const kept = join(await knownGateFolder(root), 'kept')
  await rm(join(kept, run), { force: true })
  await removeIfEmpty(kept)
}

/** A run that has left its working folders. */
export interface KeptRun {
  run: string
  /** Absolute; among the temporary folders. */
  folder: string
}

/** What `rememberKept` has written down. Anything else may be of a foreign commit, and is left out. */
export async function keptRuns(root: string): Promise<KeptRun[]> {
  const kept = join(await knownGateFolder(root), 'kept')
  if (!existsSync(kept)) return []
  const names = (await readdir(kept)).filter(name => /^[0-9a-f]{12}$/.test(name)).sort()
  const temporary = await realpath(tmpdir())
  const runs = names.map(async run => {
    const folder = (await readSmallFile(join(kept, run), 4_096).catch(() => '')).trim()
    const isOurs = dirname(folder) === temporary && /^compat-gate-[A-Za-z0-9]{6}$/.test(basename(folder))
    return isOurs ? [{ run, folder }] : []
  })
  return (await Promise.all(runs)).flat()
}

/**
 * A link that a foreign commit has brought along would have the gate write, and remove, somewhere else.
 *
 * @returns `.compat-gate` below the root, without links; it need not exist
 * @throws UsageError for such a link, and for a root that is not there
 */
export async function knownGateFolder(root: string): Promise<string> {
  const real = await realpath(root).catch(cause => {
    throw new UsageError(`--root: there is no folder ${root}`, { cause })
  })
  const folder = join(real, GATE_FOLDER)
  for (const path of [folder, reportsBelow(folder), setUpsBelow(folder), join(folder, 'kept')]) {
    const found = await realpath(path).catch(() => path)
    if (found !== path) throw new UsageError(`${path} is a link to ${found}: remove it`)
  }
  return folder
}

async function gateFolder(root: string): Promise<string> {
  const folder = await knownGateFolder(root)
  await makeFolder(folder)
  // Not through a link, and not over what is there: another run may begin at the same moment.
  await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(unlessThere)
  return folder
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
