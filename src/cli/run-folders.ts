import { existsSync } from 'node:fs'
import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { IncidentError, messageOf, UsageError } from '../shared/errors.js'
import { asNoSpace, makeFolder } from '../shared/files.js'
import { foldersOf } from '../stages/context.js'
import type { RunArguments } from './definitions/run-command.js'
import {
  forgetKept,
  keptReports,
  lastReport,
  newReportFolder,
  rememberKept,
  removeEmptyReport,
  setUpFolder,
} from './gate-folder.js'

/** The folders of a run, without links. Disposed of, what nobody has asked for is gone. */
export interface RunFolders extends AsyncDisposable {
  folder: string
  /** Where it is not in `folder`. */
  reportFolder: string | undefined
  /** That of the report before this one, where there is one. */
  lastReport?: string | undefined
  /** Of set-ups that are kept for later runs; those of a stage are kept by its workflow. */
  setUps?: string
  /** Those of all reports that are kept, the newest first; empty where this one is not kept beside them. */
  earlier: readonly string[]
  /** What goes when the run ends, or is killed. */
  unwanted: string[]
}

/**
 * A report goes where `--report` says; that of a whole run otherwise below `.compat-gate/`, and that of a stage into a
 * temporary folder.
 *
 * @throws UsageError when a folder cannot be made, or holds what the run would remove
 */
export async function runFolders({ report, inputs, keep }: RunArguments, run: string): Promise<RunFolders> {
  if (report === undefined && inputs.stage === 'all') return wholeRunFolders(inputs.root, run, keep.work)
  const folder = report === undefined ? await temporaryFolder() : await chosenFolder(report)
  const { work, candidate } = foldersOf(folder)
  return {
    folder,
    reportFolder: report === undefined ? undefined : folder,
    earlier: [],
    unwanted: [...(keep.work ? [] : [work]), ...(keep.candidate ? [] : [candidate])],
    [Symbol.asyncDispose]: async () => undefined,
  }
}

async function wholeRunFolders(root: string, run: string, keep: boolean): Promise<RunFolders> {
  const last = await lastReport(root)
  const earlier = await keptReports(root)
  const reportFolder = await newReportFolder(root, run, new Date())
  const folder = await temporaryFolder()
  if (keep) await rememberKept(root, run, folder)
  return {
    folder,
    reportFolder,
    lastReport: last && dirname(last),
    setUps: await setUpFolder(root),
    earlier,
    unwanted: keep ? [] : [folder],
    [Symbol.asyncDispose]: async () => {
      const isKept = keep && (await readdir(folder)).length > 0
      if (!isKept) await rm(folder, { recursive: true, force: true, maxRetries: 3 })
      if (keep && !isKept) await forgetKept(root, run)
      await removeEmptyReport(reportFolder)
    },
  }
}

async function temporaryFolder(): Promise<string> {
  const path = join(tmpdir(), 'compat-gate-')
  const made = await mkdtemp(path).catch(error => Promise.reject(asNoSpace(error, `${path}…`)))
  return realpath(made)
}

/** Without the verdict and the evidence of an earlier run. */
async function chosenFolder(chosen: string): Promise<string> {
  const folder = resolve(chosen)
  const { work, candidate } = foldersOf(folder)
  const evidence = join(folder, 'evidence')
  const taken = [work, candidate].find(path => existsSync(path))
  const foreign = (await isEvidence(evidence)) ? undefined : evidence
  if (taken !== undefined || foreign !== undefined)
    throw new UsageError(`--report: ${taken ?? foreign} exists: remove it, or choose another folder`)
  try {
    await makeFolder(folder)
    await rm(join(folder, 'verdict.json'), { force: true })
    await rm(evidence, { recursive: true, force: true })
  } catch (cause) {
    if (cause instanceof IncidentError) throw cause
    throw new UsageError(`--report: cannot write to ${folder}: ${messageOf(cause)}`, { cause })
  }
  // Every part of it is known, so that a link that somebody puts there later is seen.
  return realpath(folder)
}

/** Whether a folder, if it is there at all, is what trials leave: a folder for each consumer, with logs or evidence. */
async function isEvidence(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return true
  const names = await readdir(folder).catch(() => undefined)
  const isTrial = (name: string) => ['evidence.json', 'logs'].some(one => existsSync(join(folder, name, one)))
  return names?.every(isTrial) ?? false
}
