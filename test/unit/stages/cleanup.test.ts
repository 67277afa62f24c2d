import { existsSync } from 'node:fs'
import { mkdir, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connectEngine } from '../../../src/engine/connect.js'
import { removeCandidate, removeLeftovers } from '../../../src/stages/cleanup.js'
import { BARRIER_NAME } from '../../../src/trial/witness/event-barrier.js'
import { OtherImages } from '../../../src/trial/witness/other-images.js'
import { Witness } from '../../../src/trial/witness/witness.js'
import { FakeEngine } from '../../support/fake-engine/fake-engine.js'
import { makeImage } from '../../support/fake-engine/image.js'
import { folder } from '../../support/folder.js'

const RUN = 'f00dfeed0001'
const repository = 'registry.example/team/emulator'
const reference = `${repository}:pr-abc1234`

async function candidateIn(fake: FakeEngine) {
  const engine = await connectEngine({ DOCKER_HOST: fake.endpoint })
  const engineId = await engine.makeEmptyImage(reference, { 'compat-gate.run': RUN })
  return { engine, engineId }
}

test('the tag of an event barrier that nobody removed is found by the run, and the candidate stays', async () => {
  await using fake = await FakeEngine.start()
  await using logs = await folder()
  const { engine, engineId } = await candidateIn(fake)
  const label = { key: 'compat-gate.run', value: RUN }
  const subject = { arm: 'candidate', repository, reference, engineId, label } as const
  const others = new OtherImages(engine, subject)
  await using _ = await Witness.start(engine, { subject, others, logsDir: logs.path })
  expect(await engine.imagesWithLabel(`${BARRIER_NAME}=${RUN}`)).toHaveLength(1)

  await removeLeftovers('another0run0', [], engine)
  expect(await engine.imagesWithLabel(`${BARRIER_NAME}=${RUN}`)).toHaveLength(1)

  await removeLeftovers(RUN, [], engine)
  expect(await engine.imagesWithLabel(`${BARRIER_NAME}=${RUN}`)).toEqual([])
  expect((await engine.image(reference))?.id).toBe(engineId)
})

test('the tags of shards go with what a run left, and the candidate stays', async () => {
  await using fake = await FakeEngine.start()
  const { engine, engineId } = await candidateIn(fake)
  for (const tag of ['pr-abc1234-s1', 'pr-abc1234-s12', 'pr-abc1234-side'])
    await engine.tag(engineId, repository, tag)
  await removeLeftovers(RUN, [], engine)
  expect((await engine.image(engineId))?.tags.sort()).toEqual([reference, `${repository}:pr-abc1234-side`])
})

test('the published image beside the candidate goes with its containers, and another run’s stays', async () => {
  await using fake = await FakeEngine.start()
  const { engine } = await candidateIn(fake)
  const published = fake.images.add(makeImage({}, [Buffer.alloc(10_240)]))
  const names = [`${reference}-baseline`, `${repository}:pr-abc1235-baseline`]
  for (const name of names) {
    fake.images.tag(published.id, name)
    await fake.containers.start(fake.containers.create({ Image: name, Cmd: ['sleep', '600'] }, null))
  }
  const digests = ['own', 'other'].map(name => `${repository}-${name}@${published.id}`)
  for (const name of digests) fake.images.tag(published.id, name)
  await engine.makeEmptyImage('marks:1', { 'compat-gate.run': RUN, 'compat-gate-pulled': digests[0] ?? '' })
  await removeLeftovers(RUN, [], engine)
  expect(await engine.image(published.id)).toMatchObject({ tags: [names[1]], digests: [digests[1]] })
  expect(await engine.image('marks:1')).toBeUndefined()
  expect(fake.containers.all().map(({ request }) => request.Image)).toEqual([names[1]])
})

test('the folders go although the engine is gone, and the error says what it said', async () => {
  await using place = await folder()
  const fake = await FakeEngine.start()
  const { engine } = await candidateIn(fake)
  await fake[Symbol.asyncDispose]()
  await expect(removeLeftovers(RUN, [place.path], engine)).rejects.toThrow(/is gone/)
  await expect(stat(place.path)).rejects.toThrow('ENOENT')
})

test('a folder goes only where the run has made it, and a link in its place goes alone', async () => {
  await using place = await folder()
  const at = (name: string) => join(place.path, name)
  await mkdir(at('elsewhere/work'), { recursive: true })
  await mkdir(at('run'))
  await symlink(at('elsewhere/work'), at('run/work'))
  await removeLeftovers(RUN, [at('run/work')], undefined)
  expect([existsSync(at('run/work')), existsSync(at('elsewhere/work'))]).toEqual([false, true])
  await symlink('elsewhere', at('linked'))
  await expect(removeLeftovers(RUN, [at('linked/work')], undefined)).rejects.toThrow(/a link leads to/)
  expect(existsSync(at('elsewhere/work'))).toBe(true)
  await removeLeftovers(RUN, [at('gone/work')], undefined)
})

test.each([
  [RUN, undefined],
  ['another0run0', 'kept'],
])('the tag of a candidate goes with the run that made it, not with %s', async (run, kept) => {
  await using fake = await FakeEngine.start()
  const { engine, engineId } = await candidateIn(fake)
  await removeCandidate(run, engine)
  expect((await engine.image(reference))?.id).toBe(kept === undefined ? undefined : engineId)
})
