import type { ConsumerConfig } from '../config/config.js'
import type { ContainerFacts, Engine } from '../engine/engine.js'
import type { Incident } from '../evidence.js'
import { candidateBeside, givenMarker, isCandidateTag, RUN_LABEL } from '../image/candidate-marks.js'
import { sameRepository } from '../image/reference.js'
import { RUN_MARK } from '../process/environment.js'
import { markedProcesses } from '../process/processes.js'
import { portOwner, portTaken } from './ports.js'
import type { OtherImages } from './witness/other-images.js'

interface ExclusiveSubject {
  /** The other images of the repository. */
  others: OtherImages
  /** The candidate's. */
  repository: string
  /** The ID of the run that asks. */
  run: string
}

/**
 * Checks that nothing is there which the consumer would use instead of the candidate: aws-sam-cli
 * attaches to a running container by its name, without a look at its image. What an earlier run of
 * the gate left behind is removed; what is someone else's is named.
 */
export async function exclusiveIncidents(
  config: ConsumerConfig,
  subject: ExclusiveSubject,
  engine: Engine,
): Promise<Incident[]> {
  const { containers, ports } = config.exclusive
  const found: (string | undefined)[] = []
  // One after the other, because a container of the name may have the port as well.
  for (const name of containers) found.push(await takenContainer(name, engine))
  for (const port of ports) found.push(await takenPort(port, engine))
  for (const container of await engine.runningContainers())
    found.push(await runningBeside(container, subject, engine))
  return found.filter(detail => detail !== undefined).map(detail => ({ kind: 'exclusive-taken', detail }))
}

async function takenContainer(name: string, engine: Engine): Promise<string | undefined> {
  const container = await engine.container(name)
  if (container === undefined || (await removeLeftover(container, engine))) return undefined
  return `the container ${describeContainer(container)} exists: ${wayOut(container, 'remove it')}`
}

async function takenPort(port: number, engine: Engine): Promise<string | undefined> {
  if (!(await portTaken(port))) return undefined
  const publishing = await engine.runningContainers(port)
  const strangers: ContainerFacts[] = []
  for (const container of publishing)
    if (!(await removeLeftover(container, engine))) strangers.push(container)
  if (!(await portTaken(port))) return undefined
  const [stranger] = strangers
  const owner =
    stranger === undefined
      ? ((await portOwner(port)) ?? 'a program that cannot be seen from here')
      : `the container ${describeContainer(stranger)}`
  return `port ${port} is taken by ${owner}: ${wayOut(stranger, 'free it')}`
}

/** A container of the candidate's repository that runs already: tests could use it without any event of the engine. */
async function runningBeside(
  listed: ContainerFacts,
  { repository, run, others }: ExclusiveSubject,
  engine: Engine,
): Promise<string | undefined> {
  // The list shows an ID once the name that was asked for is another image's; the container itself still knows the name.
  const container = (await engine.container(listed.id)) ?? listed
  const { reference, imageId } = container
  const image = await engine.image(imageId)
  const names = [reference, ...(image?.tags ?? []), ...(image?.digests ?? [])]
  if (!names.some(name => sameRepository(name, repository))) return runningRelative(container, others)
  const owner = await runOf(container, engine)
  if (owner === run)
    return `the container ${describeContainer(container)} of the candidate was started before the tests: let them start it`
  // The container of another run that is still under way has a name and a port that only the tests of that run know.
  if ((await isUnderWay(owner)) || (await removeLeftover(container, engine))) return undefined
  return `the container ${describeContainer(container)} of the candidate's repository runs already: stop it`
}

/** One whose image was made from another image of the repository, whatever it is called. */
async function runningRelative(container: ContainerFacts, others: OtherImages): Promise<string | undefined> {
  const image = await others.seen.look(container.imageId)
  const origin = image && (await others.originOf(image))
  if (origin === undefined) return undefined
  return `the container ${describeContainer(container)}, whose image comes from ${origin}, runs already: stop it`
}

/**
 * Removes what a run of the gate has left, if it has ended: another one may be under way on the same engine. A run
 * that is under way has processes with its mark, as far as they can be seen from here.
 */
async function removeLeftover(container: ContainerFacts, engine: Engine): Promise<boolean> {
  const run = await runOf(container, engine)
  // A published image may carry the label too, but only the gate gives such names.
  const isNamed = isCandidateTag(container.reference) || candidateBeside(container.reference) !== undefined
  if (run === undefined || !isNamed || (await isUnderWay(run))) return false
  await engine.removeContainer(container.id)
  return true
}

/**
 * By the label of the candidate. The published image that a run compares it with has none, but a name beside it, and one that
 * was given has its run's label on another image beside it.
 */
async function runOf({ reference, labels }: ContainerFacts, engine: Engine): Promise<string | undefined> {
  const candidate = candidateBeside(reference)
  const marker = givenMarker(candidate ?? reference)
  if (marker !== undefined) return (await engine.image(marker))?.labels[RUN_LABEL]
  return candidate === undefined ? labels[RUN_LABEL] : (await engine.image(candidate))?.labels[RUN_LABEL]
}

async function isUnderWay(run: string | undefined): Promise<boolean> {
  return run !== undefined && (await markedProcesses(`${RUN_MARK}=${run}`)).length > 0
}

function wayOut(container: ContainerFacts | undefined, usual: string): string {
  return container?.labels[RUN_LABEL] === undefined ? usual : `${usual}, or wait for the end of the run`
}

function describeContainer({ name, reference, id, labels }: ContainerFacts): string {
  const run = labels[RUN_LABEL]
  const whose = run === undefined ? '' : `, of the run ${run} of compat-gate`
  return `${name} (${reference}, ${id.slice(0, 12)}${whose})`
}
