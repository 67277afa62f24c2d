import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { ConsumerConfig } from '../config/config.js'
import {
  type ConsumerContext,
  clearWorkspace,
  consumerEnvironment,
  makeWorkspace,
  placeholderValues,
  snapshotWorkspace,
} from '../consumer/consumer-context.js'
import { listInstalled } from '../consumer/installed.js'
import { type SetUpContext, setUpConsumer } from '../consumer/set-up.js'
import type { FoundSetUp } from '../consumer/set-up-store.js'
import { workspacesBeside } from '../consumer/shard-workspaces.js'
import { checkOutPin } from '../git/checkout.js'
import { parseRepository } from '../git/git.js'
import { lfsPointers } from '../git/lfs.js'
import { type Pin, resolvePin } from '../git/pin.js'
import type { ImageName } from '../image/candidate-marks.js'
import { allEnded } from '../shared/all-ended.js'
import { IncidentError } from '../shared/errors.js'
import { formatNames } from '../shared/text.js'
import { portsFor } from '../trial/ports.js'
import { shardCount } from '../trial/shards.js'
import type { LiveRun, Run } from './context.js'
import type { Ready } from './ready.js'

/**
 * Pins, checks out and sets up one consumer. Never rejects: what goes wrong is this consumer's alone.
 *
 * @param planned the pin, where a plan has made it for all trials
 */
export async function setUpStage(
  consumer: ConsumerConfig,
  image: ImageName,
  live: LiveRun,
  signal: AbortSignal,
  planned?: Pin,
): Promise<Ready> {
  const context = await consumerContext(consumer, image, live)
  const ready: Ready = { consumer, context, ...(planned && { pin: planned }) }
  try {
    await makeReady(ready, live, signal)
  } catch (error) {
    ready.error = error
  }
  return ready
}

async function makeReady(ready: Ready, live: LiveRun, signal: AbortSignal): Promise<void> {
  const { consumer, context } = ready
  const git = { ...live.git, signal }
  const time = <T>(stage: string, work: () => Promise<T>) => live.stages.time(consumer.name, stage, work)
  const from = parseRepository(consumer.repository, live.inputs.root, live.server)
  const found = ready.pin ?? (await time('pin', () => resolvePin(from, consumer.ref, git)))
  ready.pin = found
  await checkOut(ready, found, live, signal)
  await runSetUp(ready, live, signal)
  // Beside the build, which takes longer in most cases.
  const shards = shardCount(consumer)
  const again = consumer.control !== undefined || live.config.baseline !== undefined
  if (!again && shards === 1) return
  await time('copy', async () => {
    const { workspace, env } = context
    const [beside] = await allEnded([
      workspacesBeside(workspace, shards, { env, signal }),
      again ? snapshotWorkspace(workspace, { env, signal }) : undefined,
    ])
    ready.context = { ...context, beside }
  })
}

async function checkOut(ready: Ready, pin: Pin, live: LiveRun, signal: AbortSignal): Promise<void> {
  const { consumer, context } = ready
  const { checkout } = context.workspace
  const git = { ...live.git, signal }
  const from = parseRepository(consumer.repository, live.inputs.root, live.server)
  const work = () => checkOutPin(from, pin, checkout, git)
  ready.checkedOut = await live.stages.time(consumer.name, 'check out', work)
  refusePointers(await lfsPointers(checkout, git))
}

// A test that reads a pointer fails, and that is no fault of the candidate.
function refusePointers(names: string[]): void {
  if (names.length === 0) return
  throw new IncidentError(
    'lfs-missing',
    `the checkout has pointers of Git LFS in the place of ${formatNames(names, 5)}: git has no git-lfs that would fetch them`,
  )
}

async function runSetUp(ready: Ready, live: LiveRun, signal: AbortSignal): Promise<void> {
  const { consumer, context } = ready
  if (consumer.setup.length === 0 && consumer.installed === undefined) return
  const output = live.output(`${consumer.name} set-up`)
  const { trial, workspace } = context
  const onOutput = (chunk: Buffer) => output.write(chunk)
  const own = { trial, env: consumerEnvironment(consumer, context), workspace, signal, onOutput }
  try {
    if (consumer.setupCache === undefined || live.context.setUpCache === undefined) {
      await makeSetUp(ready, own, live)
      return
    }
    // Loaded only now: most have none.
    const { setUpWithCache } = await import('./cached-set-up.js')
    await setUpWithCache(ready, own, live, {
      make: found => makeSetUp(ready, own, live, found),
      checkOutAgain: async () => {
        await clearWorkspace(workspace)
        if (ready.pin !== undefined) await checkOut(ready, ready.pin, live, signal)
      },
    })
  } finally {
    output.end()
  }
}

/** @param found what was put back already */
async function makeSetUp(ready: Ready, own: SetUpContext, live: LiveRun, found?: FoundSetUp): Promise<void> {
  const { consumer, context } = ready
  const { installed } = consumer
  await live.stages.time(consumer.name, 'set-up', async () => {
    if (!found?.isExact || found.entry.partial !== undefined) await setUpConsumer(consumer, own)
    if (installed) ready.installed = await listInstalled(installed, placeholderValues(context), own)
  })
}

/** Where the evidence of a consumer's trial is left. */
export function evidenceFolder({ folders }: Run, consumer: string): string {
  return join(folders.report, 'evidence', consumer)
}

async function consumerContext(
  consumer: ConsumerConfig,
  { tag, reference }: ImageName,
  live: LiveRun,
): Promise<ConsumerContext> {
  const { folders, facts, context } = live
  const evidence = evidenceFolder(live, consumer.name)
  const workspace = await makeWorkspace(join(folders.work, consumer.name), evidence)
  return {
    run: context.run,
    // Names of containers are made from it, and know no '@' or '+'.
    trial: `cg-${randomBytes(4).toString('hex')}-${consumer.name.replace(/[^\w.-]/g, '-')}`,
    env: context.env,
    image: { tag, reference },
    workspace,
    ports: await portsFor(consumer),
    ...(!facts.isDefault && { dockerHost: facts.endpoint }),
  }
}
