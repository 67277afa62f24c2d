import { mkdir } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import type { Config, ConsumerConfig } from '../config/config.js'
import type { Evidence } from '../evidence.js'
import { type GitContext, gitErrorText, parseRepository, runGit } from '../git/git.js'
import { IncidentError, UsageError } from '../shared/errors.js'
import { gateRun } from '../stages/all.js'
import { beginRun, type RunContext } from '../stages/context.js'
import { answerOf, type PointAnswer, type WantedTest } from './answer.js'

/** What of a gate is the same at every point. */
export interface PointRun {
  /** The repository that builds the image, where nothing is changed. */
  root: string
  config: Config
  consumer: ConsumerConfig
  wanted: WantedTest
  platform: string | undefined
  token: string | undefined
  /** Gives each run a context of its own, which is gone when it is disposed. */
  contextOf: () => Promise<RunContext & AsyncDisposable>
}

/** What is different at a point. */
interface PointChange {
  /** The commit of the repository that builds the image, in a clone of it. */
  clone?: { folder: string; commit: string }
  consumer?: Partial<ConsumerConfig>
  /** A last look at what was answered. */
  check?: (answer: PointAnswer, evidence: Evidence[]) => PointAnswer
}

/**
 * Runs the gate for one test file at one point, without a control and without a baseline.
 *
 * @throws IncidentError when it was cancelled
 */
export async function tryPoint(
  run: PointRun,
  { clone, consumer = {}, check }: PointChange,
): Promise<PointAnswer> {
  await using context = await run.contextOf()
  const root = clone?.folder ?? run.root
  const config = pointConfig(run, consumer)
  const inputs = {
    root,
    sha: undefined,
    image: undefined,
    token: run.token,
    consumer: undefined,
    ref: undefined,
    platform: run.platform,
  }
  try {
    if (clone !== undefined) await checkOut(clone.folder, clone.commit, context)
    const { evidence } = await gateRun(await beginRun(config, inputs, context))
    if (context.signal.aborted) throw new IncidentError('cancelled', 'cancelled')
    const answer = answerOf(evidence, run.wanted, clone !== undefined)
    return check?.(answer, evidence) ?? answer
  } catch (error) {
    // An old commit that has no Dockerfile where the configuration says, for instance.
    if (error instanceof UsageError) return { answer: 'skipped', why: error.message }
    throw error
  }
}

function pointConfig({ root, config, consumer, wanted }: PointRun, change: Partial<ConsumerConfig>): Config {
  const { control: _, ...rest } = { ...consumer, ...change }
  const { baseline: __, ...others } = config
  const own: ConsumerConfig = {
    ...rest,
    repository: elsewhere(consumer.repository, root),
    test: { ...consumer.test, files: [wanted.file], shards: 1 },
    expect: { ...consumer.expect, minPassed: 1 },
  }
  return { ...others, consumers: [own] }
}

// A path is relative to the repository, and a clone of that lies elsewhere.
function elsewhere(repository: string, root: string): string {
  const { url } = parseRepository(repository, root, '')
  return isAbsolute(url) && !OWNER_AND_NAME.test(repository) ? url : repository
}

const OWNER_AND_NAME = /^[\w-][\w.-]*\/[\w.-]+$/

/** Makes a clone that borrows the objects of a repository, and leaves no trace in it. */
export async function cloneBeside(root: string, folder: string, git: GitContext): Promise<void> {
  await mkdir(folder, { recursive: true })
  const ended = await runGit(['clone', '--quiet', '--shared', '--no-checkout', '--', root, folder], root, git)
  if (ended.exitCode !== 0) throw new UsageError(`${root} cannot be cloned: ${gitErrorText(ended)}`)
}

async function checkOut(folder: string, commit: string, context: RunContext): Promise<void> {
  const git = { env: context.env, signal: context.signal, listener: context.listener, hosts: context.hosts }
  for (const args of [
    ['checkout', '--quiet', '--force', '--detach', commit],
    ['clean', '--quiet', '-ffdx'],
  ]) {
    const ended = await runGit(args, folder, git)
    if (ended.exitCode !== 0) throw new UsageError(`${commit} cannot be checked out: ${gitErrorText(ended)}`)
  }
}
