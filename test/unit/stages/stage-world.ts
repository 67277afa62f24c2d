import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InputName, Stage } from '../../../src/stages/action-definition.js'
import type { JobReport } from '../../../src/stages/outputs.js'
import { approved, REPOSITORY } from '../../support/approved.js'
import { fakeEngine } from '../../support/engine-endpoint.js'
import { serveGit } from '../../support/git-server.js'
import { runSmallStage } from '../../support/run-stage.js'
import { FAILS, PASSES, type SmallConsumer, smallConsumer } from '../../support/small-consumer.js'
import { passedVerdict } from '../../support/verdict-file.js'
import { IssueTracker } from '../github/issue-tracker.js'

export type Given = Partial<Record<InputName, string>>

export const TOKEN = 'ghs_of-the-private-consumer'

/** Configurations beside the usual one. Each has the consumers `small` and `other`. */
export const OTHER_CONFIG = 'ci/gate.yml'
export const PRIVATE_CONFIG = 'ci/private.yml'
export const FAILING_CONFIG = 'ci/fails.yml'

/** A repository with several gates, on an engine of its own, and what a usual run of each stage is given. */
export class StageWorld implements AsyncDisposable {
  usual: Record<Stage, Given> = { all: {}, plan: {}, build: {}, trial: {}, judge: {}, issue: {}, promote: {} }
  readonly #small: SmallConsumer
  readonly #env: NodeJS.ProcessEnv
  readonly #owned: AsyncDisposable[]
  readonly #ends = new Map<string, Promise<string>>()

  private constructor(small: SmallConsumer, env: NodeJS.ProcessEnv, owned: AsyncDisposable[]) {
    this.#small = small
    this.#env = env
    this.#owned = owned
  }

  static async create(): Promise<StageWorld> {
    const engine = await fakeEngine()
    const small = await smallConsumer(engine, {
      tests: { 'a.js': PASSES, 'b.js': PASSES, 'fails.js': FAILS },
    })
    await commitGates(small)
    const server = await serveGit(join(small.folder, 'served'), { token: TOKEN })
    const promotion = await approved()
    const tracker = await openIssue().serve(TOKEN)
    const env = {
      GITHUB_API_URL: tracker.url,
      GITHUB_REPOSITORY: 'acme/emulator',
      PATH: `${await emptyRegistry(small)}:${process.env['PATH']}`,
      GITHUB_SERVER_URL: server.url,
      GITHUB_RUN_ID: '4711',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: await pullRequestEvent(small),
    }
    const world = new StageWorld(small, env, [promotion, tracker, server, small, engine])
    await world.#fillUsual(promotion)
    return world
  }

  /** The output `plan` of a plan that is given this. */
  async planOf(given: Given): Promise<string> {
    return (await this.#run('plan', given)).outputs.plan
  }

  /** A verdict.json of an earlier run in which the private consumer passed at another commit. */
  async privateGreen(): Promise<string> {
    const file = join(this.#small.folder, 'green.json')
    const consumer = {
      name: 'small',
      repository: 'acme/consumer',
      pin: 'c0ffee00'.repeat(5),
      verdict: 'pass' as const,
      reasons: [],
      files: [],
    }
    await writeFile(
      file,
      JSON.stringify({ ...passedVerdict([], { state: 'absent' }), consumers: [consumer] }),
    )
    return file
  }

  /** Everything that a stage shows at its end, or what it is refused with. The same inputs are run once. */
  end(stage: Stage, given: Given): Promise<string> {
    const key = JSON.stringify([stage, given])
    const end = this.#ends.get(key) ?? this.#run(stage, given).then(shown, (error: Error) => `${error}`)
    this.#ends.set(key, end)
    return end
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const one of this.#owned) await one[Symbol.asyncDispose]()
  }

  #run(stage: Stage, given: Given): Promise<JobReport> {
    return runSmallStage(this.#small, { stage, ...given }, this.#env)
  }

  async #fillUsual({ request, folderOf }: Awaited<ReturnType<typeof approved>>): Promise<void> {
    const plan = await this.planOf({})
    const candidate = join(this.#small.folder, 'candidate')
    const ids: string[] = []
    for (const platform of ['linux/amd64', 'linux/arm64']) {
      const { outputs } = await this.#run('build', { plan, platform })
      await cp(outputs['candidate-dir'], join(candidate, platform.replace('/', '-')), { recursive: true })
      ids.push(outputs['image-id'])
    }
    const trial = { plan, candidate, consumer: 'small', shard: '1', platform: 'linux/amd64' }
    const { outputs } = await this.#run('trial', trial)
    this.usual = {
      all: { consumer: 'other' },
      plan: {},
      build: { plan, platform: 'linux/amd64' },
      trial,
      judge: { plan, candidate, evidence: outputs['report-dir'], 'image-id': ids.join() },
      issue: { verdict: await this.privateGreen(), token: TOKEN },
      promote: {
        candidate: join(folderOf('linux/amd64'), '..'),
        'approved-image-id': request.approved,
        'candidate-image': `${REPOSITORY}:pr-1`,
        verdict: request.verdict,
        version: 'v1',
        'dry-run': 'true',
      },
    }
  }
}

function shown({ outputs, summary, failure, result }: JobReport): string {
  const codes = result?.judgement.consumers.flatMap(({ reasons }) => reasons)
  const moved = result?.judgement.consumers.map(one => one.moved)
  return JSON.stringify({ green: failure === undefined, failure, outputs, codes, moved, summary })
}

/** The usual gate has two consumers, two platforms, and two shards for `small`. */
async function commitGates({ provider, consumer, folder, image }: SmallConsumer): Promise<void> {
  const path = '.github/compat-gate.yml'
  const { candidate, consumers, ...file } = JSON.parse(await readFile(join(provider.path, path), 'utf8'))
  const [{ test, ...common }] = consumers
  const gate = (more: object, files = ['a.js', 'b.js'], name = image) =>
    JSON.stringify({
      ...file,
      candidate: { ...candidate, image: name, platforms: ['linux/amd64', 'linux/arm64'] },
      consumers: [
        { ...common, name: 'small', test: { ...test, files, shards: files.length }, ...more },
        { ...common, name: 'other', test: { ...test, files: files.slice(0, 1) }, ...more },
      ],
    })
  await provider.commit({
    [path]: gate({}),
    [OTHER_CONFIG]: gate({}, undefined, `${image}-ci`),
    [PRIVATE_CONFIG]: gate({ repository: 'acme/consumer' }),
    [FAILING_CONFIG]: gate({}, ['fails.js']),
  })
  await consumer.git('clone', '--quiet', '--bare', '.', join(folder, 'served', 'acme', 'consumer.git'))
}

/** The folder of a docker client that finds nothing in any registry. */
async function emptyRegistry({ folder }: SmallConsumer): Promise<string> {
  const bin = join(folder, 'bin')
  await mkdir(bin)
  const script = '#!/bin/sh\nfor last; do :; done\necho "ERROR: $last: not found" >&2\nexit 1\n'
  await writeFile(join(bin, 'docker'), script, { mode: 0o755 })
  return bin
}

/** A repository in which the usual gate has an issue of `small`. */
function openIssue(): IssueTracker {
  const tracker = new IssueTracker()
  tracker.add('<!-- compat-gate-issue .github%2Fcompat-gate.yml small -->', true)
  return tracker
}

async function pullRequestEvent({ folder }: SmallConsumer): Promise<string> {
  const path = join(folder, 'event.json')
  const commit = { sha: 'c0ffee00'.repeat(5) }
  await writeFile(path, JSON.stringify({ pull_request: { number: 7, base: commit, head: commit } }))
  return path
}
