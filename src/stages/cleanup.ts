import { existsSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { removeBaselines } from '../candidate/baseline.js'
import { removeContainersOfRun } from '../candidate/build.js'
import { leaveGiven, removeGivenTrials } from '../candidate/given.js'
import type { Engine, ImageFacts } from '../engine/engine.js'
import { isTrialTag, RUN_LABEL } from '../image/candidate-marks.js'
import { RUN_MARK } from '../process/environment.js'
import { killMarked } from '../process/processes.js'
import { messageOf } from '../shared/errors.js'
import { refuseLinkedFolder } from '../shared/files.js'
import { BARRIER_NAME } from '../trial/witness/event-barrier.js'
import type { LiveRun } from './context.js'

/**
 * Ends and removes what a run may have left: its processes by their mark, its containers by their
 * label, the published image that it has pulled, the tags of its event barriers, its working folders. Harmless when nothing
 * is left, and when it is done twice.
 *
 * @throws Error that names all that could not be removed, once everything has been tried
 */
export async function removeLeftovers(
  run: string,
  folders: string[],
  engine: Engine | undefined,
): Promise<void> {
  const problems: string[] = []
  const attempt = <T>(work: Promise<T>) => work.catch(error => void problems.push(messageOf(error)))
  await attempt(killMarked(`${RUN_MARK}=${run}`))
  if (engine !== undefined) {
    await attempt(removeContainersOfRun(run, engine))
    // Asked once: on containerd's store a list takes milliseconds for each image of the machine.
    const images = (await attempt(engine.imagesWithLabel(`${RUN_LABEL}=${run}`))) ?? []
    await attempt(removeGivenTrials(images, engine))
    await attempt(removeBaselines(images, engine))
    await attempt(untagAll(images, engine, isTrialTag))
    const barriers = (await attempt(engine.imagesWithLabel(`${BARRIER_NAME}=${run}`))) ?? []
    await attempt(untagAll(barriers, engine))
  }
  for (const folder of folders) await attempt(removeFolder(folder))
  if (problems.length > 0) throw new Error(problems.join('; '))
}

async function removeFolder(folder: string): Promise<void> {
  if (!existsSync(dirname(folder))) return
  // The folder itself may be a link, and then the link goes; with one on the way there something else would go.
  refuseLinkedFolder(dirname(folder))
  // At once: of the thousands of files that a set-up makes this takes a third of the time.
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

/**
 * Takes away every name of every image that this run has built, and the name of one that was given to it; where another image
 * has one of them now, it keeps it.
 */
export async function removeCandidate(run: string, engine: Engine): Promise<void> {
  const images = await engine.imagesWithLabel(`${RUN_LABEL}=${run}`)
  await leaveGiven(run, images, engine)
  await untagAll(images, engine)
}

async function untagAll(images: ImageFacts[], engine: Engine, which = (_tag: string) => true): Promise<void> {
  for (const tag of images.flatMap(({ tags }) => tags).filter(which)) await engine.untag(tag)
}

/** Removes what the run made; what cannot be removed is named and does not change the verdict. */
export async function removeRun({ context, folders, engine }: LiveRun): Promise<string[]> {
  const { run, keep } = context
  const unwanted = [...(keep.work ? [] : [folders.work]), ...(keep.candidate ? [] : [folders.candidate])]
  try {
    await removeLeftovers(run, unwanted, engine)
    if (!keep.candidate) await removeCandidate(run, engine)
    return []
  } catch (error) {
    return [`not everything could be removed: ${messageOf(error)}`]
  }
}
