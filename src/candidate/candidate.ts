import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CandidateConfig } from '../config/config.js'
import type { BuildRequest, Engine } from '../engine/engine.js'
import { type CandidateIdentity, Digest, type Latest } from '../evidence.js'
import { type GitContext, runGit } from '../git/git.js'
import { type Archive, writeArchive } from '../image/archive.js'
import { COMMIT, candidateTag } from '../image/candidate-tag.js'
import { allowedEnvironment, RUN_MARK } from '../process/environment.js'
import { howEnded, runCommand } from '../process/execute.js'
import { IncidentError, messageOf, UsageError } from '../shared/errors.js'
import { writeFresh } from '../shared/files.js'
import { withRetries } from '../shared/retries.js'
import { cancellable } from '../shared/time-limits.js'
import { type BuildContext, type Builder, BuildOutput, build, RUN_LABEL } from './build.js'

/** Runs the repository's own preparations, one after the other, in the root of the repository. */
export async function prepare(config: CandidateConfig, context: BuildContext): Promise<void> {
  for (const line of config.prepare) {
    const output = new BuildOutput()
    const ended = await runCommand(
      {
        program: 'bash',
        args: ['-euo', 'pipefail', '-c', line],
        cwd: context.root,
        env: allowedEnvironment(context.env, ['HOME', 'XDG_RUNTIME_DIR'], { [RUN_MARK]: context.run }),
      },
      {
        signal: context.signal,
        onOutput: chunk => {
          output.add(chunk.toString('utf8'))
          context.onOutput(chunk)
        },
      },
    )
    if (ended.cancelled) throw new IncidentError('cancelled', `cancelled while '${line}' was running`)
    if (ended.exitCode !== 0) throw output.failure(`candidate.prepare: '${line}' ${howEnded(ended)}`)
  }
}

/**
 * A registry that has the candidate's tag already would hand it to a consumer that pulls before
 * every start (aws-sam-cli does, because a local image is never current), over the candidate.
 */
export async function registryAnswers(
  [own, ...more]: [string, ...string[]],
  context: BuildContext,
): Promise<CandidateIdentity['registry']> {
  const ask = (reference: string) => registryAnswer(reference, context)
  const [answer, ...others] = await Promise.all([ask(own), ...more.map(ask)])
  // The least that is known of any of them is what is known.
  return [answer, ...others].find(({ state }) => state === 'unknown') ?? answer
}

async function registryAnswer(
  reference: string,
  context: BuildContext,
): Promise<CandidateIdentity['registry']> {
  const answer = await context.engine.inRegistry(reference)
  if (answer.state !== 'present') return { state: answer.state, detail: answer.detail }
  throw new IncidentError(
    'candidate-tag-exists',
    `${reference} exists in its registry: delete it there, or give another commit with 'sha'`,
  )
}

/**
 * Builds the request, again where a registry or the network refused it, and makes sure that the tag names what was
 * built, by the label of this run.
 */
export async function buildCandidate(
  builder: Builder,
  request: BuildRequest,
  context: BuildContext,
): Promise<{ engineId: string; builder: Builder }> {
  await withRetries(() => build(builder, request, context), context.signal, context.retryOptions)
  const image = await context.engine.image(request.tag)
  if (image?.labels[RUN_LABEL] === context.run) return { engineId: image.id, builder }
  throw new IncidentError(
    'build-failed',
    `the build ended well, but ${request.tag} does not name what it built`,
  )
}

/** Where the candidate is frozen, in its folder. */
export function archivePath(folder: string): string {
  return join(folder, 'image.tar')
}

/** What it is, beside it. */
export function identityPath(folder: string): string {
  return join(folder, 'candidate.json')
}

/** What is tried and shipped. */
export interface FrozenCandidate {
  identity: CandidateIdentity
  /** The image's configuration as it was read from the archive: JSON. */
  configuration: string
}

/** Saves the image once; from here on its identity is the digest of its configuration. */
export async function freeze(
  built: { request: BuildRequest; engineId: string; builder: Builder; commit: string; repository: string },
  registry: CandidateIdentity['registry'],
  folder: string,
  context: BuildContext,
): Promise<FrozenCandidate> {
  const { request, engineId, builder, commit, repository } = built
  await mkdir(folder, { recursive: true })
  const archive = await saveTo(archivePath(folder), request.tag, context)
  if (!archive.tags.includes(request.tag)) {
    throw new IncidentError(
      'internal-error',
      `the saved image is tagged ${archive.tags.join(', ')}, not ${request.tag}`,
    )
  }
  // Consumers are at work meanwhile: one can move the tag, or put another file in the place of the archive.
  if (!archive.ids.includes(engineId)) {
    throw new IncidentError(
      'internal-error',
      `the saved image is ${archive.configDigest}, and the one that was built is ${engineId}`,
    )
  }
  if (request.platform !== undefined && archive.platform !== request.platform) {
    throw new IncidentError(
      'build-failed',
      `the candidate is for ${archive.platform}, and ${request.platform} was asked for: does the builder know that platform, and the Dockerfile's base image have it?`,
    )
  }
  const identity: CandidateIdentity = {
    run: context.run,
    reference: request.tag,
    repository,
    tag: candidateTag(commit),
    engineId,
    configDigest: archive.configDigest,
    archive: { sha256: archive.sha256, bytes: archive.bytes },
    commit,
    platform: archive.platform,
    builder,
    registry,
  }
  await writeFresh(identityPath(folder), `${JSON.stringify(identity, null, 2)}\n`)
  return { identity, configuration: archive.configuration }
}

async function saveTo(path: string, reference: string, { engine }: BuildContext): Promise<Archive> {
  try {
    return await writeArchive(await engine.save(reference), path)
  } catch (error) {
    // Half an archive is of no use, and may be what filled the disk.
    await rm(path, { force: true })
    throw error
  }
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

/**
 * Where the published image's `:latest` points now. A promotion moves it only from there, so that a slower release
 * does not overtake one that was published meanwhile. Never rejects: what is not known is told as that.
 */
export async function whereLatestPoints(engine: Engine, image: string, signal: AbortSignal): Promise<Latest> {
  try {
    const asked = engine.inRegistry(`${image}:latest`)
    const answer = await cancellable(asked, 'the registry was asked', signal)
    if (answer.state === 'present') return { state: 'present', digest: Digest.parse(answer.digest) }
    return answer.state === 'absent' ? { state: 'absent' } : { state: 'unknown', detail: answer.detail }
  } catch (error) {
    return { state: 'unknown', detail: messageOf(error) }
  }
}

/** Removes every container of the images that a run has built, whether it still runs or not. */
export async function removeContainersOf(run: string, engine: Engine): Promise<void> {
  for (const { id } of await engine.containersWithLabel(`${RUN_LABEL}=${run}`))
    await engine.removeContainer(id)
}
