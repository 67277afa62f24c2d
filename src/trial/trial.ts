import { join } from 'node:path'
import { removeContainersOfRun } from '../candidate/build.js'
import type { ConsumerConfig } from '../config/config.js'
import { fileStem } from '../consumer/consumer-context.js'
import type { Engine, EngineFacts } from '../engine/engine.js'
import { EVIDENCE_SCHEMA, type Evidence, type FileEvidence, type Incident, isFailure } from '../evidence.js'
import { ResourceOwners } from '../gateway/resource-owners.js'
import { type CheckedOutTree, trackedPaths } from '../git/checked-out-tree.js'
import type { CheckedOutPin } from '../git/checkout.js'
import type { GitContext } from '../git/git.js'
import { readTreeState } from '../git/tree-state.js'
import { RUN_LABEL } from '../image/candidate-marks.js'
import { repositoryOf, sameReference } from '../image/reference.js'
import type { OutputSink } from '../process/lines.js'
import { IncidentError, messageOf, writeFailureKind } from '../shared/errors.js'
import { writeFresh } from '../shared/files.js'
import type { ProgressListener } from '../shared/progress.js'
import { explainUnusedImage, withoutOwnCauses } from './causes.js'
import { exclusiveIncidents } from './exclusive.js'
import { withLogExcerpts } from './log-excerpt.js'
import { makeShards, type Shard, shardNames } from './shards.js'
import { type PinnedFiles, runTestFile, type TestFileContext } from './test-file.js'
import { type GatewayAccess, TrialGateway } from './trial-gateway.js'
import type { OtherImages } from './witness/other-images.js'
import { oncePerDigest } from './witness/pulled-images.js'
import { isGivenImage, type TrialImage } from './witness/subject.js'
import { type Testimony, Witness } from './witness/witness.js'

export interface TrialContext extends Omit<TestFileContext, 'onOutput'> {
  /** Opens a place for the output of the tests, under a name that is shown. The caller ends it. */
  output: (source: string) => OutputSink
  engine: Engine
  facts: EngineFacts
  /** Since before the set-up. */
  others: OtherImages
  git: GitContext
  listener: ProgressListener
  /** Remove every container that was created during the trial, because the machine is this run's alone. */
  ownsMachine: boolean
  /** What the trial is shown under. */
  title: string
  access: GatewayAccess
  /** Where the run ends at its first red file. */
  firstRed?: FirstRedWatch | undefined
}

/** Is asked before each file, and told of each that has ended. */
export interface FirstRedWatch {
  readonly isReached: boolean
  look(file: FileEvidence, trial: Evidence): void
}

interface ShardContext extends TrialContext, TestFileContext, PinnedFiles, Pick<Shard, 'siblings'> {
  watch: FileWatch
}

/** Who sees what a shard does. */
interface FileWatch {
  witness: Witness
  gateway: TrialGateway | undefined
}

/** The evidence of a consumer to which nothing has happened yet. */
export function blankEvidence(
  config: ConsumerConfig,
  run: string,
  trial: string,
  arm: Evidence['arm'] = 'candidate',
): Evidence {
  const { name, repository, ref } = config
  return {
    schema: EVIDENCE_SCHEMA,
    run,
    trial,
    arm,
    consumer: { name, repository, ref, modified: [] },
    witness: { complete: false, detail: 'the trial was not started' },
    files: [],
    imageEvents: [],
    incidents: [],
    asked: [],
  }
}

/**
 * One run of a consumer's tests on one image. It never rejects for what happens in the trial:
 * that becomes evidence. Afterwards no process and no container of the trial is left.
 */
export async function runTrial(
  config: ConsumerConfig,
  pin: CheckedOutPin,
  image: TrialImage,
  context: TrialContext,
): Promise<Evidence> {
  const { name, version, apiVersion } = context.facts
  const evidence: Evidence = {
    ...blankEvidence(config, context.run, context.trial, image.arm),
    engine: { name, version, apiVersion },
  }
  evidence.consumer.pin = pin.commit
  let shards: Shard[] = []
  try {
    const { others } = context
    await others.look()
    const exclusive = { repository: image.repository, run: context.run, others }
    evidence.incidents.push(...(await exclusiveIncidents(config, exclusive, context.engine)))
    if (evidence.incidents.length === 0) {
      const pinned = filesToTellApart(config, pin.tree)
      shards = await makeShards(config, image, context, context.engine)
      // Also before the tests: a change that they take back at their end is one all the same.
      await readTreeStates(pin, shards, evidence, context)
      const whole = { ...context, pinned, owners: new ResourceOwners() }
      // Waits for every shard, also when one rejects: otherwise the others would go on with nobody to end them.
      const ends = await Promise.allSettled(shards.map(shard => runShard(config, shard, evidence, whole)))
      await recordTestimonies(testimoniesOf(ends), image, shards, evidence, context)
    }
  } catch (error) {
    evidence.incidents.push(incidentOf(error))
  }
  try {
    await checkAfterTrial(config, pin, image, shards, evidence, context)
  } catch (error) {
    evidence.incidents.push(incidentOf(error))
  }
  return inFileOrder(config, evidence)
}

// Tests with `report.path` write reports into the checkout, and a file of the pin must not be read as one of them.
function filesToTellApart({ test }: ConsumerConfig, tree: CheckedOutTree): string[] {
  return test.report.path === undefined ? [] : trackedPaths(tree)
}

/**
 * Notes in the evidence which tracked files are not as the pin has them, in the checkout of any shard.
 *
 * @returns what is checked out in each; undefined where git cannot say
 */
async function readTreeStates(
  pin: CheckedOutPin,
  shards: Shard[],
  { consumer }: Evidence,
  { workspace: whole, git }: TrialContext,
): Promise<(string | undefined)[]> {
  // Also for a cancelled run the evidence says what is checked out.
  const signal = new AbortController().signal
  const commits: (string | undefined)[] = []
  for (const { checkout, scratch } of new Set([
    whole,
    ...shards.map(({ overrides }) => overrides.workspace),
  ])) {
    const { commit, modified } = await readTreeState(pin.tree, checkout, scratch, { ...git, signal })
    consumer.modified = [...new Set([...consumer.modified, ...modified])]
    commits.push(commit)
  }
  return commits
}

// Shards end in any order; the evidence has the order of the configuration.
function inFileOrder({ test }: ConsumerConfig, evidence: Evidence): Evidence {
  const position = ({ file }: FileEvidence) => test.files.indexOf(file)
  return { ...evidence, files: evidence.files.toSorted((a, b) => position(a) - position(b)) }
}

/** Whatever was thrown, as an incident. */
export function incidentOf(error: unknown): Incident {
  if (error instanceof IncidentError) return { kind: error.kind, detail: error.message }
  return { kind: writeFailureKind(error), detail: messageOf(error) }
}

/** @throws what the first of the shards that broke off has thrown */
function testimoniesOf(ends: PromiseSettledResult<Testimony>[]): Testimony[] {
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return ends.flatMap(end => (end.status === 'fulfilled' ? [end.value] : []))
}

/** Adds to the evidence what the witnesses of all shards have seen. */
async function recordTestimonies(
  testimonies: Testimony[],
  image: TrialImage,
  shards: Shard[],
  evidence: Evidence,
  context: TrialContext,
): Promise<void> {
  evidence.witness = {
    complete: testimonies.every(({ complete }) => complete),
    ...notesOf(testimonies),
    detail: testimonies.flatMap(({ detail }) => (detail === '' ? [] : [detail])).join('; '),
  }
  const { candidate } = image
  const names = [candidate.reference, ...candidateNames(shards, image)]
  // A shard knows the candidate by a tag of its own. In the evidence the candidate has one name.
  evidence.imageEvents = testimonies
    .flatMap(({ imageEvents }) => imageEvents)
    .map(event => {
      const own = names.some(name => sameReference(event.reference, name))
      return own ? { ...event, reference: candidate.reference } : event
    })
  evidence.incidents.push(...testimonies.flatMap(({ incidents }) => incidents))
  const pulled = oncePerDigest(testimonies.flatMap(testimony => testimony.pulled))
  if (pulled.length > 0) evidence.pulled = pulled
  evidence.files = await Promise.all(
    evidence.files.map(async file => {
      const own = await withoutOwnCauses(file, context.workspace)
      return withLogExcerpts(own, context.workspace.evidence, image.arm)
    }),
  )
  // On a shared machine other containers that were created meanwhile may be someone else's.
  const created = context.ownsMachine ? testimonies.flatMap(({ createdIds }) => createdIds) : []
  for (const id of new Set(created)) await context.engine.removeContainer(id)
}

function notesOf(testimonies: Testimony[]): Pick<Evidence['witness'], 'notes'> {
  const notes = [...new Set(testimonies.flatMap(testimony => testimony.notes))]
  return notes.length === 0 ? {} : { notes }
}

/** The tags of the candidate that were made for the shards. */
function candidateNames(shards: Shard[], { arm }: TrialImage): string[] {
  return arm === 'candidate' ? shards.flatMap(({ names }) => names) : []
}

async function runShard(
  config: ConsumerConfig,
  shard: Shard,
  evidence: Evidence,
  context: TrialContext & PinnedFiles & { owners: ResourceOwners },
): Promise<Testimony> {
  const { image, siblings, overrides, logPrefix } = shard
  const label = { key: RUN_LABEL, value: context.run }
  await using witness = await Witness.start(context.engine, {
    subject: { ...image, label, siblings, isGiven: isGivenImage(image) },
    others: context.others,
    logsDir: context.workspace.logs,
    logPrefix,
  })
  const { access, owners, engine } = context
  // Alone, and with nothing to record, its tests talk to the engine itself.
  await using gateway =
    access.records || siblings.length > 0 ? await TrialGateway.open(access, owners, engine, image) : undefined
  const told = gateway && { gateway: gateway.endpoint }
  const output = context.output(shard.name)
  const onOutput = (chunk: Buffer) => output.write(chunk)
  try {
    for (const index of shard.files) {
      if (evidence.incidents.length > 0 || context.firstRed?.isReached) break
      const watch = { witness, gateway }
      await runFile(config, index, evidence, { ...context, ...overrides, ...told, onOutput, siblings, watch })
    }
    const testimony = await witness.stop()
    return { ...testimony, notes: [...testimony.notes, ...(gateway?.notes ?? [])] }
  } finally {
    output.end()
  }
}

async function runFile(
  config: ConsumerConfig,
  index: number,
  evidence: Evidence,
  context: ShardContext,
): Promise<void> {
  const file = config.test.files[index] as string
  const { listener } = context
  const { witness, gateway } = context.watch
  listener({
    kind: 'file-started',
    consumer: context.title,
    file,
    index: index + 1,
    of: config.test.files.length,
  })
  witness.enterFile(file)
  await gateway?.enterFile(file)
  let outcome: Omit<FileEvidence, 'containers'> | undefined
  try {
    outcome = await runTestFile(config, index, context)
  } catch (error) {
    evidence.incidents.push({ ...incidentOf(error), file })
  }
  await witness.lookAgain()
  try {
    // Each file starts from nothing: a container that one file leaves would be attached to by the next.
    await removeContainers(config, context, witness.ownLeft)
  } catch (error) {
    evidence.incidents.push({ ...incidentOf(error), file })
  }
  const containers = await witness.leaveFile()
  const use = await gateway?.leaveFile(file, containers)
  if (outcome === undefined) return
  const recorded = await keepRecorded(outcome, index, evidence, context)
  const { reference, tag } = context.image
  const asked = { repository: repositoryOf(reference), tag }
  const folder = context.workspace.evidence
  const { file: done, incidents } = await explainUnusedImage(
    { ...outcome, containers, ...use, ...recorded },
    folder,
    asked,
  )
  evidence.files.push(done)
  evidence.incidents.push(...incidents)
  context.firstRed?.look(done, evidence)
  // The control fails on purpose, and a round tells once more what was told.
  const failures = context.title === config.name ? done.report.cases.filter(isFailure) : []
  const ended = { file, ...countOutcomes(done), ms: done.durationMs, failures }
  listener({ kind: 'file-ended', consumer: context.title, ...ended })
}

/** A recording explains and decides nothing: without it there is evidence all the same. */
async function keepRecorded(
  { file, startedAt, durationMs, report }: Omit<FileEvidence, 'containers'>,
  index: number,
  evidence: Evidence,
  { watch, workspace, sinceStart }: ShardContext,
): Promise<Pick<FileEvidence, 'har'> | undefined> {
  const began = performance.timeOrigin + performance.now() - sinceStart() + startedAt
  try {
    return await watch.gateway?.keepFile({
      folder: workspace.evidence,
      name: fileStem(index + 1, file),
      report,
      ran: { startedAt: began, endedAt: began + durationMs },
    })
  } catch (error) {
    evidence.incidents.push({ ...incidentOf(error), file })
    return undefined
  }
}

/** @param own those of the image under trial that were seen: one that was published has no label to find them by */
async function removeContainers(config: ConsumerConfig, context: ShardContext, own: string[]): Promise<void> {
  const { engine, run, siblings } = context
  const all = await engine.containersWithLabel(`${RUN_LABEL}=${run}`)
  // With several shards, only the image's name says whose a container is. The rest is removed when the trial ends.
  const alone = siblings.length === 0
  const ours = all.filter(({ reference }) => alone || sameReference(reference, context.image.reference))
  const named = await Promise.all(config.exclusive.containers.map(name => engine.container(name)))
  const ids = [...ours, ...named.filter(one => one !== undefined)].map(({ id }) => id)
  for (const id of new Set([...ids, ...own])) await engine.removeContainer(id)
}

async function checkAfterTrial(
  config: ConsumerConfig,
  pin: CheckedOutPin,
  image: TrialImage,
  shards: Shard[],
  evidence: Evidence,
  context: TrialContext,
): Promise<void> {
  const { engine, run } = context
  await removeContainersOfRun(run, engine)
  // What has no label of the run is known by its name.
  if (image.arm === 'baseline' || isGivenImage(image))
    for (const name of [image.reference, ...candidateNames(shards, image)])
      for (const { id } of await engine.containersOf(name)) await engine.removeContainer(id)
  const commits = await readTreeStates(pin, shards, evidence, context)
  // Where the copies differ, the evidence has what is not the pin: another commit, or none.
  const commit = commits.every(one => one === pin.commit)
    ? pin.commit
    : commits.find(one => one !== pin.commit)
  if (commit !== undefined) evidence.consumer.commit = commit
  const { candidate } = image
  const names = [candidate.reference, ...candidateNames(shards, image)]
  const ids = await Promise.all(names.map(async name => (await engine.image(name))?.id))
  // When one of several tags has moved, the evidence has where that one points.
  const [after] = [...ids.filter(id => id !== candidate.engineId), candidate.engineId]
  if (after !== undefined) evidence.tagAfter = after
  for (const { reference } of shardNames(config, image.repository, context.image.tag))
    await engine.untag(reference)
}

function countOutcomes({ report }: FileEvidence) {
  const of = (...outcomes: string[]) =>
    report.cases.filter(({ outcome }) => outcomes.includes(outcome)).length
  return { passed: of('passed'), failed: of('failed', 'errored'), skipped: of('skipped', 'xfailed') }
}

/** Keeps the evidence where a later stage finds it. */
export async function writeEvidence(evidence: Evidence, folder: string): Promise<void> {
  await writeFresh(join(folder, 'evidence.json'), `${JSON.stringify(evidence, null, 2)}\n`)
}
