import { expect, test } from 'vitest'
import { EMPTY_TAR } from '../../../../src/image/archive.js'
import { makeImage } from '../../../support/fake-engine/image.js'
import { eachStand, LABEL, REFERENCE, REPOSITORY, type Stand } from './stand.js'

const stand = eachStand()

const SHARDS = [`${REFERENCE}-s1`, `${REFERENCE}-s2`]

interface EventLine {
  Type: 'container' | 'image'
  Action: string
  ID: string
  Attributes: Record<string, string>
  timeNano: number
}

/** Events as Podman 5.4.2 sends them, in this order. */
function send(on: Stand, ...lines: EventLine[]): void {
  for (const { Type, Action, ID, Attributes, timeNano } of lines) {
    const Actor = { ID, Attributes: { ...Attributes, podId: '' } }
    on.fake.events.write(`${JSON.stringify({ status: Action, Type, Action, Actor, timeNano })}\n`)
  }
}

const container = (Action: string, more: Record<string, string> = {}, timeNano = 1): EventLine => {
  const Attributes = { image: REFERENCE, 'io.buildah.version': '1.39.3', name: 'a', run: LABEL.value }
  return { Type: 'container', Action, ID: 'c'.repeat(64), Attributes: { ...Attributes, ...more }, timeNano }
}

const loaded = (on: Stand, timeNano: number): EventLine => {
  const Attributes = { image: '', name: '/tmp/api_load.tar3100922266' }
  return { Type: 'image', Action: 'loadfromarchive', ID: on.candidate.id.slice(7), Attributes, timeNano }
}

/** What Podman answers when it is asked about a container of the candidate. */
function inspected(on: Stand, state: object = {}): void {
  const State = { Running: false, ExitCode: 137, Error: '', ...state }
  const Config = { Image: REFERENCE, Labels: { run: LABEL.value } }
  const answer = { Id: 'c'.repeat(64), Name: '/a', Image: on.candidate.id, Config, State }
  on.fake.faults.reply('GET', /^\/containers\/c+\/json$/, JSON.stringify(answer))
}

const ENDED = { containerExitCode: '137', exitCode: '137' }

test.each([
  ['says that memory ran out', { OOMKilled: true }, { oomKilled: true, stoppedByRequest: false }],
  ['does not', { OOMKilled: false }, { oomKilled: false, stoppedByRequest: true }],
])('a container that ended with 137 is asked for the reason, and %s', async (_, state, expected) => {
  inspected(stand.current, state)
  await using watch = await stand.current.watch()
  send(stand.current, container('create'), container('start'), container('die', ENDED))
  expect((await watch.stop()).containers).toMatchObject([{ exitCode: 137, ...expected }])
})

test('a container that was killed on request has not lacked memory, whatever a process of it did', async () => {
  inspected(stand.current, { OOMKilled: true })
  await using watch = await stand.current.watch()
  send(stand.current, container('create'), container('start'), container('kill'), container('die', ENDED))
  expect((await watch.stop()).containers).toMatchObject([{ oomKilled: false, stoppedByRequest: true }])
})

test.each([
  ['the newest name of the image may have been an ID', [SHARDS[0], SHARDS[1], REFERENCE], 'unknown'],
  ['an older name was a name', [REFERENCE, SHARDS[1], SHARDS[0]], 'candidate'],
  ['a name of an image that is gone may have been an ID', [], 'unknown'],
])('beside other shards, %s', async (_, RepoTags, image) => {
  inspected(stand.current)
  const { id: Id } = stand.current.candidate
  if (RepoTags.length > 0)
    stand.current.fake.faults.reply(
      'GET',
      new RegExp(`^/images/${Id}/json$`),
      JSON.stringify({ Id, RepoTags }),
    )
  else stand.current.fake.faults.refuse('GET', new RegExp(`^/images/${Id}/json$`), 404, 'no such image')
  const [reference = '', ...siblings] = SHARDS
  const subject = {
    arm: 'candidate' as const,
    repository: REPOSITORY,
    reference,
    engineId: Id,
    label: LABEL,
    siblings,
  }
  await using watch = await stand.current.watch({ subject })
  send(stand.current, container('create', { image: reference }))
  expect((await watch.stop()).containers).toMatchObject([{ image }])
})

test.each([
  ['before it', 1, 2, 'unknown'],
  ['after it', 2, 1, 'candidate'],
])('the event of a load may be late: the name was loaded over %s', async (_, load, create, image) => {
  await using watch = await stand.current.watch()
  send(stand.current, container('create', {}, create), loaded(stand.current, load))
  expect((await watch.stop()).containers).toMatchObject([{ image }])
})

test('what was loaded before the watch has been told when it begins', async () => {
  const { fake } = stand.current
  const Components = [{ Name: 'Podman Engine', Version: '5.4.2' }]
  const version = { Version: '5.4.2', ApiVersion: '1.41', MinAPIVersion: '1.24', Os: 'linux', Arch: 'amd64' }
  fake.faults.reply('GET', /^\/version$/, JSON.stringify({ ...version, Components }))
  let barriers = 0
  fake.faults.answer('POST', /^\/libpod\/images\/import$/, ({ query }) => {
    if (barriers++ === 0) send(stand.current, loaded(stand.current, 1))
    const { id } = fake.images.add(makeImage({}, [EMPTY_TAR]))
    fake.images.tag(id, query.get('reference') ?? '')
    return { Id: id.slice('sha256:'.length) }
  })
  await using watch = await stand.current.watch()
  send(stand.current, container('create', {}, 2))
  expect(await watch.stop()).toMatchObject({
    containers: [{ image: 'candidate' }],
    imageEvents: [],
    complete: true,
  })
})

test('a load names the file that it came from, and what it brought is found by its ID', async () => {
  await using watch = await stand.current.watch()
  send(stand.current, loaded(stand.current, 1))
  expect((await watch.stop()).imageEvents).toMatchObject([{ action: 'load', reference: REFERENCE }])
})
