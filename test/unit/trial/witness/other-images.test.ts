import { expect, test } from 'vitest'
import type { Latest } from '../../../../src/evidence.js'
import type { Lineage } from '../../../../src/image/lineage.js'
import { publishedLineages } from '../../../../src/registry/registry.js'
import { IncidentError } from '../../../../src/shared/errors.js'
import { makeImage } from '../../../support/fake-engine/image.js'
import { eachStand, LABEL, REFERENCE, REPOSITORY, type Stand } from './stand.js'

// BuildKit has pulled what is published for a FROM, and the engine has no name for it.
const stand = eachStand()
const APP = 'r.example/of-a-consumer:1'
const LAYER = Buffer.alloc(20_480, 'published')
const PUBLISHED = made(['COPY server'])
const DIGEST = `sha256:${'d'.repeat(64)}`
const PRESENT: Latest = { state: 'present', digest: DIGEST }

function made(history: string[], Labels = {}) {
  return makeImage({ Labels }, [LAYER], undefined, history)
}

function lineageOf({ config }: ReturnType<typeof makeImage>): Lineage {
  const { rootfs, history } = JSON.parse(config)
  return {
    layers: rootfs.diff_ids,
    history: history.map(({ created_by }: { created_by: string }) => created_by),
  }
}

interface Registry {
  latest?: Latest
  lineages?: Lineage[] | Error
}

/** What a trial comes to beside a registry, and the questions that the registry was asked. */
async function trial(on: Stand, { latest = PRESENT, lineages = [] }: Registry, act: () => unknown) {
  const asked: string[] = []
  const answer = async (reference: string) => {
    asked.push(reference)
    if (lineages instanceof Error) throw lineages
    return lineages
  }
  const published = publishedLineages(REPOSITORY, latest, { lineages: answer })
  await using watch = await on.watch({}, published)
  watch.enterFile('a')
  await act()
  const containers = await watch.leaveFile()
  const { notes } = await watch.stop()
  return { origins: containers.map(({ origin }) => origin), asked, notes }
}

function app(on: Stand, image = made(['COPY server', 'ENV APP=1'])): void {
  on.fake.images.tag(on.fake.images.add(image).id, APP)
}

const ARM = { layers: [`sha256:${'a'.repeat(64)}`], history: ['COPY server'] }

test.each<[string, Lineage[], string | undefined]>([
  ['counts as that one', [lineageOf(PUBLISHED)], `${REPOSITORY}:latest`],
  ['counts as that one on any platform', [ARM, lineageOf(PUBLISHED)], `${REPOSITORY}:latest`],
  ['is none of another platform alone', [ARM], undefined],
  ['is none where the registry has it no more', [], undefined],
])('an image that was made from what is published %s', async (_, lineages, expected) => {
  app(stand.current)
  const { origins, asked, notes } = await trial(stand.current, { lineages }, () => {
    stand.current.create('x', APP)
    stand.current.create('x', APP)
  })
  expect(origins).toEqual([expected, expected])
  expect(asked).toEqual([`${REPOSITORY}@${DIGEST}`])
  expect(notes).toEqual([])
})

test('the registry is asked while the tests go on', async () => {
  app(stand.current)
  let ask = (): void => undefined
  const asked = new Promise<void>(resolve => {
    ask = resolve
  })
  const published = async () => {
    ask()
    return []
  }
  await using _watch = await stand.current.watch({}, published)
  stand.current.create('x', APP)
  // Nothing ends the file, or the watch, before.
  await asked
})

test.each<[string, (on: Stand) => unknown, Registry]>([
  ['nothing but the candidate is run', on => on.create('x', REFERENCE), {}],
  [
    'an image was made from the candidate',
    on => {
      app(on, made(['COPY server'], { [LABEL.key]: LABEL.value }))
      on.create('x', APP)
    },
    {},
  ],
  [
    'the engine has the other image itself',
    on => {
      on.fake.images.tag(on.fake.images.add(PUBLISHED).id, `${REPOSITORY}:latest`)
      on.create('x', `${REPOSITORY}:latest`)
    },
    {},
  ],
  ['nothing is published', runsApp, { latest: { state: 'absent' } }],
  ['nobody could say whether something is', runsApp, { latest: { state: 'unknown', detail: 'away' } }],
])('nobody is asked where %s', async (_, act, registry) => {
  const { asked, notes } = await trial(stand.current, registry, () => act(stand.current))
  expect({ asked, notes }).toEqual({ asked: [], notes: [] })
})

function runsApp(on: Stand): void {
  app(on)
  on.create('x', APP)
}

test('what could not be learnt is a note', async () => {
  const lineages = new IncidentError('network-failed', 'could not ask the registry for it: no answer')
  const ended = await trial(stand.current, { lineages }, () => runsApp(stand.current))
  expect(ended).toEqual({
    origins: [undefined],
    asked: [`${REPOSITORY}@${DIGEST}`],
    notes: [
      `an image that BuildKit made from ${REPOSITORY}:latest would not be known as one: could not ask the registry for it: no answer`,
    ],
  })
})
