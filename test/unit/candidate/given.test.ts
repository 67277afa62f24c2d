import { describe, expect, it } from 'vitest'
import { haveGiven, leaveGiven, resolveGiven } from '../../../src/candidate/given.js'
import type { ImageFacts } from '../../../src/engine/engine.js'
import type { Latest } from '../../../src/evidence.js'
import { engineWith } from './builds.js'

const [HERE, THERE, OLD] = ['a', 'b', 'c'].map(digit => `sha256:${digit.repeat(64)}`) as [
  string,
  string,
  string,
]
const NAME = 'registry.example/tool:v1'

function resolved(local: Partial<ImageFacts> | undefined, there: Latest, text = NAME) {
  const image = async () =>
    local === undefined ? undefined : { id: HERE, tags: [NAME], labels: {}, ...local }
  return resolveGiven({ text, from: 'image' }, { engine: { image }, ask: async () => there })
}

describe('what a tag names', () => {
  const published: Latest = { state: 'present', digest: THERE }

  it('is the published image, also where the engine has that one', async () => {
    const wanted = { reference: NAME, digest: THERE, source: 'registry' }
    expect(await resolved(undefined, published)).toEqual(wanted)
    expect(
      await resolved(
        { digests: [`registry.example/tool@${OLD}`, `registry.example/tool@${THERE}`] },
        published,
      ),
    ).toEqual(wanted)
    expect(await resolved({ id: THERE }, published)).toEqual(wanted)
  })

  it('is the one of the engine where no other is known', async () => {
    const wanted = { reference: NAME, digest: HERE, source: 'engine' }
    expect(await resolved({}, { state: 'absent' })).toEqual(wanted)
    expect(await resolved({}, { state: 'unknown', detail: 'no such host' })).toEqual(wanted)
  })

  it.each([
    ['an older one that was pulled', { digests: [`registry.example/tool@${OLD}`] }],
    ['one that was built here', { digests: [] }],
    ['one of which the engine tells no digest', {}],
  ])('is two things where the engine has %s', async (_, local) => {
    await expect(resolved(local, published)).rejects.toThrow(
      `image: the engine has another image under this name than its registry: give ${HERE} for the one in the engine, or registry.example/tool@${THERE} for the published one`,
    )
  })

  it.each([
    ['a registry that wants a login', 'unauthorized: authentication required', 'UsageError'],
    ['a network that is away', 'dial tcp: lookup registry.example: no such host', 'IncidentError'],
    ['a limit', 'toomanyrequests: Rate exceeded', 'IncidentError'],
  ])('is not known with %s', async (_, detail, name) => {
    await expect(resolved(undefined, { state: 'unknown', detail })).rejects.toMatchObject({ name })
  })
})

it('an ID is of use to one engine alone', async () => {
  const ask = async (): Promise<Latest> => ({ state: 'absent' })
  await expect(resolveGiven({ text: HERE, from: 'image' }, { engine: undefined, ask })).rejects.toThrow(
    'which one engine alone knows: push the image',
  )
})

describe('what a run has of an image that was given', () => {
  const reference = `registry.example/emulator:pr-${'b'.repeat(40)}-image`
  const named = { repository: 'registry.example/emulator', tag: `pr-${'b'.repeat(40)}-image`, reference }

  /** Has it and leaves it, and says what the engine was asked to do. */
  async function done(wasThere: boolean): Promise<string[]> {
    const calls: string[] = []
    const byDigest = `registry.example/tool@${THERE}`
    let marker: ImageFacts | undefined
    let isThere = wasThere
    const engine = engineWith(Buffer.alloc(0), {
      image: async name =>
        isThere && (name === byDigest || name === reference)
          ? { id: THERE, tags: [], labels: {} }
          : undefined,
      makeEmptyImage: async (name, labels) => {
        calls.push(`make ${name}`)
        marker ??= { id: 'marker', tags: [name], labels }
        return 'marker'
      },
      tag: async (id, repository, tag) => void calls.push(`tag ${id} ${repository}:${tag}`),
      untag: async name => void calls.push(`untag ${name}`),
      imagesWithLabel: async () => (marker === undefined ? [] : [marker]),
    })
    const pull = async (name: string) => {
      calls.push(`pull ${name}`)
      isThere = true
    }
    const given = { reference: NAME, digest: THERE, source: 'registry' } as const
    expect(await haveGiven(given, named, { engine, run: 'r', pull })).toBe(THERE)
    await leaveGiven('r', await engine.imagesWithLabel('compat-gate.run=r'), engine)
    return calls
  }

  it('goes where the run has pulled it', async () => {
    expect(await done(false)).toEqual([
      `make ${reference}-run`,
      `pull registry.example/tool@${THERE}`,
      `tag ${THERE} ${reference}`,
      `untag ${reference}`,
      `untag registry.example/tool@${THERE}`,
      `untag ${reference}-run`,
    ])
  })

  it('is a name alone where it was there before', async () => {
    expect(await done(true)).toEqual([
      `make ${reference}-run`,
      `tag ${THERE} ${reference}`,
      `make ${reference}`,
      `untag ${reference}`,
      `untag ${reference}-run`,
    ])
  })
})
