import { type Stats, statSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { CandidateConfig } from '../config/config.js'
import { placeInContext } from '../engine/build-context.js'
import type { BuildKitOptions, BuildRequest, Engine, EngineFacts } from '../engine/engine.js'
import { type GitContext, runGit } from '../git/git.js'
import { CANDIDATE_LABEL, COMMIT, type ImageName, RUN_LABEL } from '../image/candidate-marks.js'
import type { OutputSink } from '../process/lines.js'
import { UsageError } from '../shared/errors.js'
import type { HostPolicies } from '../shared/host-policy.js'
import type { ProgressListener } from '../shared/progress.js'

export interface CandidateContext {
  root: string
  run: string
  engine: Engine
  facts: EngineFacts
  env: NodeJS.ProcessEnv
  signal: AbortSignal
  onOutput: OutputSink['write']
  /** Is told of every command of the docker client. */
  listener: ProgressListener
  /** By which registries are asked. */
  hosts: HostPolicies
  /** A folder of the run that goes when it ends; need not exist. */
  scratch: string
}

/**
 * The commit that the candidate is tagged after: `sha` where one is given, else what is checked out.
 * A short form is allowed for `sha`, because it only names a tag.
 */
export async function candidateCommit(
  root: string,
  sha: string | undefined,
  context: GitContext,
): Promise<string> {
  if (sha !== undefined) {
    if (COMMIT.test(sha)) return sha
    throw new UsageError(`sha: expected 7 to 64 hexadecimal digits, got '${sha}'`)
  }
  const head = await runGit(['rev-parse', '--verify', 'HEAD^{commit}'], root, context)
  if (head.exitCode === 0) return head.stdout.trim()
  throw new UsageError(`${root} is no git repository with a commit: check the code out first, or give 'sha'`)
}

/** Where the gate keeps the reports of a person, in the repository that builds the image. It is never part of a candidate. */
export const GATE_FOLDER = '.compat-gate'

/** Where the candidate is built, both absolute. */
export type BuildPlace = Pick<BuildRequest, 'contextDir' | 'dockerfile'>

/** @throws UsageError for a Dockerfile or a context that is not there: the configuration's error */
export function buildPlace(config: CandidateConfig, root: string): BuildPlace {
  const contextDir = join(root, config.context)
  const dockerfile = join(root, config.dockerfile)
  if (!statOf(contextDir)?.isDirectory())
    throw new UsageError(`candidate.context: there is no folder ${contextDir}`)
  if (!statOf(dockerfile)?.isFile())
    throw new UsageError(`candidate.dockerfile: there is no file ${dockerfile}`)
  return { contextDir, dockerfile }
}

/** The gate's own folder as a path in the build context; undefined where it is not there, or not sent anyway. */
export async function gateFolderInContext(
  root: string,
  { contextDir, dockerfile }: BuildPlace,
): Promise<string | undefined> {
  const folder = join(await realpath(root), GATE_FOLDER)
  return statOf(folder) === undefined ? undefined : (await placeInContext(contextDir, dockerfile))(folder)
}

interface RequestFacts {
  run: string
  platform?: string | undefined
  unsent?: string | undefined
  buildKit?: BuildKitOptions | undefined
}

/** What is to be built, and what it is called. */
export function buildRequest(
  config: CandidateConfig,
  { reference, tag }: ImageName,
  place: BuildPlace,
  { run, platform, unsent, buildKit }: RequestFacts,
): BuildRequest {
  return {
    ...place,
    tag: reference,
    labels: { ...config.labels, [RUN_LABEL]: run, [CANDIDATE_LABEL]: tag },
    buildArgs: config.buildArgs,
    ...(config.pull && { pull: true }),
    ...(config.noCache && { noCache: true }),
    ...(buildKit !== undefined && { buildKit }),
    ...(config.target !== undefined && { target: config.target }),
    ...(platform !== undefined && { platform }),
    ...(unsent !== undefined && { unsent }),
  }
}

/**
 * What the gate writes while it builds, a consumer's checkout for one, must not become part of the candidate.
 *
 * @throws UsageError when the folder of the run is part of the build context
 */
export async function refuseFolderInContext(
  folder: string,
  { contextDir, dockerfile }: BuildPlace,
): Promise<void> {
  const place = await placeInContext(contextDir, dockerfile)
  const path = place(await realpath(folder))
  if (path === undefined) return
  const ignore = path === '' ? '' : `, or name ${path} in .dockerignore`
  throw new UsageError(
    `the gate would write to ${folder}, which is part of the build context ${contextDir}: choose a folder outside of it with --report${ignore}`,
  )
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
