import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { ConsumerConfig } from '../config/config.js'
import {
  type ConsumerContext,
  consumerEnvironment,
  makeWorkspace,
  placeholderValues,
  snapshotWorkspace,
} from '../consumer/consumer-context.js'
import { type InstalledFacts, listInstalled } from '../consumer/installed.js'
import { setUpConsumer } from '../consumer/set-up.js'
import { workspacesBeside } from '../consumer/shard-workspaces.js'
import { type CheckedOutPin, checkOutPin } from '../git/checkout.js'
import { parseRepository } from '../git/git.js'
import { lfsPointers } from '../git/lfs.js'
import { type Pin, resolvePin } from '../git/pin.js'
import type { ImageName } from '../image/candidate-marks.js'
import { IncidentError } from '../shared/errors.js'
import { formatNames } from '../shared/text.js'
import { portsFor } from '../trial/ports.js'
import { shardCount } from '../trial/shards.js'
import type { LiveRun, Run } from './context.js'

/** A consumer that is ready for its trial, or as far as it came. */
export interface Ready {
  consumer: ConsumerConfig
  context: ConsumerContext
  pin?: Pin
  checkedOut?: CheckedOutPin
  installed?: InstalledFacts
  /** What stood in the way. */
  error?: unknown
}

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
  ready.checkedOut = await time('check out', () => checkOutPin(from, found, context.workspace.checkout, git))
  refusePointers(await lfsPointers(context.workspace.checkout, git))
  await runSetUp(ready, live, signal)
  // Beside the build, which takes longer in most cases.
  const shards = shardCount(consumer)
  const again = consumer.control !== undefined || live.config.baseline !== undefined
  if (!again && shards === 1) return
  await time('copy', async () => {
    const { workspace, env } = context
    if (again) await snapshotWorkspace(workspace, { env, signal })
    const beside = await workspacesBeside(workspace, shards, { env, signal })
    ready.context = { ...context, beside }
  })
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
  const { setup, installed } = consumer
  if (setup.length === 0 && installed === undefined) return
  const env = consumerEnvironment(consumer, context)
  const output = live.output(`${consumer.name} set-up`)
  const { trial, workspace } = context
  const onOutput = (chunk: Buffer) => output.write(chunk)
  const own = { trial, env, workspace, signal, onOutput }
  try {
    await live.stages.time(consumer.name, 'set-up', async () => {
      await setUpConsumer(consumer, own)
      if (installed) ready.installed = await listInstalled(installed, placeholderValues(context), own)
    })
  } finally {
    output.end()
  }
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
