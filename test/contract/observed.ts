import type { ContainerEvidence } from '../../src/evidence.js'
import type { Subject, Testimony, Witness } from '../../src/trial/witness/witness.js'
import type { Bench } from './bench.js'

/** What a trial with one file left behind, without what differs from run to run and from engine to engine. */
export async function observed(
  bench: Bench,
  act: (candidate: Subject, witness: Witness) => Promise<unknown>,
): Promise<object> {
  await using witness = await bench.witness()
  witness.enterFile('a.test')
  await act(bench.subject, witness)
  const containers = await witness.leaveFile()
  return {
    containers: own(bench, containers).map(one => container(bench, one)),
    ...testimony(bench, await witness.stop()),
  }
}

function container(bench: Bench, { id, name, imageId, reference, log, ...rest }: ContainerEvidence): object {
  return { reference: named(bench, reference), ...rest, hasLog: log !== undefined }
}

function testimony(
  bench: Bench,
  { imageEvents, complete, detail, incidents, createdIds, containers }: Testimony,
): object {
  const events = imageEvents.map(({ action, reference, imageId, file }) => {
    const which = imageId === bench.subject.engineId ? 'candidate' : 'other'
    return `${action} ${named(bench, reference)} = ${which}, ${file ?? 'outside'}`
  })
  const left = createdIds.filter(id => bench.owns(id)).length
  return { events, complete, detail, incidents, left, outside: own(bench, containers).length }
}

function named(bench: Bench, reference: string): string {
  return reference.replace(bench.repository, 'REPO').replace(bench.subject.engineId, 'ID')
}

function own(bench: Bench, containers: ContainerEvidence[]): ContainerEvidence[] {
  return containers.filter(({ id }) => bench.owns(id))
}
