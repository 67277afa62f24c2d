import type { StatsFs } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Workspace } from '../consumer/consumer-context.js'
import {
  type FileEvidence,
  type Incident,
  isFailure,
  type ReportEvidence,
  type StartFailure,
} from '../evidence.js'
import { readFileEnd } from '../process/log-file.js'
import {
  CAUSES_OF_CANDIDATE,
  classifyFailure,
  failureCauseInTest,
  TRANSIENT_CAUSES,
} from '../shared/failure-causes.js'
import { cutText } from '../shared/text.js'

const LOG_END = 256 * 1024
/** A disk with room for less than this counts as full, also when only the candidate says that it is. */
const ROOM = { bytes: 64 * 1024 * 1024, files: 256 }

type DiskFacts = Pick<StatsFs, 'bsize' | 'bavail' | 'files' | 'ffree'>

const MESSAGE_LIMIT = 2_000

/** What an engine said of a container that it could not start, with the cause that it names. */
export function startFailureOf(said: { exitCode: number; message: string }): StartFailure {
  const message = said.message.slice(0, MESSAGE_LIMIT)
  const cause = classifyFailure(message)
  return { exitCode: said.exitCode, message, ...(cause !== undefined && { cause }) }
}

/** The report, with the cause that the text of a failed test names. */
export function withFailureCauses(report: ReportEvidence): ReportEvidence {
  const cases = report.cases.map(test => {
    const cause = isFailure(test) ? failureCauseInTest(test.text) : undefined
    return cause === undefined ? test : { ...test, cause }
  })
  return { ...report, cases }
}

/** A cause that the candidate's own log tells of is no excuse for it, unless it can be seen to hold. */
export async function withoutOwnCauses(
  evidence: FileEvidence,
  { evidence: folder, tmp }: Pick<Workspace, 'evidence' | 'tmp'>,
  diskFacts: (path: string) => Promise<DiskFacts> = statfs,
): Promise<FileEvidence> {
  const { report, containers } = evidence
  if (!report.cases.some(({ cause }) => cause !== undefined && CAUSES_OF_CANDIDATE.has(cause)))
    return evidence
  const logs = containers.flatMap(({ image, log }) =>
    (image === 'candidate' || image === 'baseline') && log !== undefined ? [log] : [],
  )
  const texts = await Promise.all(logs.map(log => readFileEnd(join(folder, log), LOG_END).catch(() => '')))
  const said = new Set(texts.flatMap(text => text.split(/[\r\n]+/)).map(line => failureCauseInTest(line)))
  if (isFullDisk(await diskFacts(tmp))) said.delete('no-space')
  const cases = report.cases.map(({ cause, ...test }) =>
    cause === undefined || (CAUSES_OF_CANDIDATE.has(cause) && said.has(cause)) ? test : { ...test, cause },
  )
  return { ...evidence, report: { ...report, cases } }
}

// A file system can have room for bytes, and for no more files. Some count no files: those say that they have none.
function isFullDisk({ bsize, bavail, files, ffree }: DiskFacts): boolean {
  return bavail * bsize < ROOM.bytes || (files > 0 && ffree < ROOM.files)
}

/** How the tests are told to ask for their image. */
export interface AskedFor {
  repository: string
  tag: string
}

/**
 * A file that started no container of its image, and looked for another one of the repository: it does not read the
 * variable that selects the image. Whatever kept that one away, a network or a rate limit, is not why the file failed.
 */
export async function explainUnusedImage(
  evidence: FileEvidence,
  folder: string,
  asked: AskedFor,
): Promise<{ file: FileEvidence; incidents: Incident[] }> {
  const incidents = await failureCauseOfFile(evidence, folder)
  if (ownContainers(evidence).length > 0 || !(await namesAnother(evidence, folder, asked)))
    return { file: evidence, incidents }
  const cases = evidence.report.cases.map(({ cause, ...test }) =>
    cause === undefined || TRANSIENT_CAUSES.has(cause) ? test : { ...test, cause },
  )
  return {
    file: { ...evidence, report: { ...evidence.report, cases } },
    incidents: incidents.filter(({ kind }) => !TRANSIENT_CAUSES.has(kind)),
  }
}

// `docker run` names the image that it looks for; Docker's libraries show the query of the request.
async function namesAnother(
  { report, log }: FileEvidence,
  folder: string,
  { repository, tag }: AskedFor,
): Promise<boolean> {
  const end = await readFileEnd(join(folder, log), LOG_END).catch(() => '')
  const texts = [end, ...report.cases.map(({ text }) => text)]
  const names = [`${repository}:`, `${repository}@`, encodeURIComponent(repository)]
  return (
    texts.some(text => names.some(name => text.includes(name))) && !texts.some(text => text.includes(tag))
  )
}

function ownContainers({ containers }: FileEvidence) {
  return containers.filter(({ image }) => image !== 'other' && image !== 'unknown')
}

/** Why a file never came to the point of starting its image, when the end of its log names a cause. */
async function failureCauseOfFile(evidence: FileEvidence, folder: string): Promise<Incident[]> {
  const { file, exitCode, log } = evidence
  const own = ownContainers(evidence)
  // The engine itself has said why one could not be started.
  if (exitCode === 0 || own.some(({ started, startFailure }) => started || startFailure !== undefined))
    return []
  // Once a container was created, only texts count that no image can bring about.
  const cause: typeof classifyFailure = own.length === 0 ? classifyFailure : failureCauseInTest
  // A log that the tests took away, or put something else in place of, names nothing.
  const lines = (await readFileEnd(join(folder, log), LOG_END).catch(() => '')).split(/[\r\n]+/)
  const line = lines.findLast(one => cause(one) !== undefined)
  const kind = cause(line ?? '', exitCode)
  if (kind === undefined) return []
  const said = line === undefined ? `ended with exit code ${exitCode}` : `said: ${cutText(line, 500)}`
  return [{ kind, detail: `the test command ${said}`, file }]
}
