import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { parseEvent } from '../../../src/engine/answers.js'
import type { EngineEvent } from '../../../src/engine/engine.js'
import { ResponseEvents } from '../../../src/engine/streams.js'

const ID = 'a'.repeat(64)

function raw(Type: string, Action: string, Attributes: Record<string, string> = {}, Actor = ID): string {
  return JSON.stringify({ Type, Action, Actor: { ID: Actor, Attributes }, timeNano: 1795958351844923400 })
}

function stream(...chunks: (string | Buffer)[]): ResponseEvents {
  return new ResponseEvents(Readable.from(chunks.map(chunk => Buffer.from(chunk))), 'unix:///x')
}

async function readUntilError(events: ResponseEvents): Promise<{ names: string[]; error: unknown }> {
  const names: string[] = []
  try {
    for await (const event of events) names.push(event.name)
  } catch (error) {
    return { names, error }
  }
  return { names, error: undefined }
}

describe('an event in our shape', () => {
  test.each<[string, string, Partial<EngineEvent>]>([
    [
      'a container',
      raw('container', 'create', { image: 'a:b', name: 'n' }),
      { type: 'container', id: ID, name: 'n', reference: 'a:b', time: 1795958351844923400 },
    ],
    ['a detail behind the action', raw('container', 'exec_create: sh -c "a: b"'), { action: 'exec_create' }],
    ['a state behind the action', raw('container', 'health_status: healthy'), { action: 'health_status' }],
    ["Podman's word for an end", raw('container', 'died'), { action: 'die' }],
    [
      'a tag',
      raw('image', 'tag', { name: 'a:b' }, `sha256:${ID}`),
      { type: 'image', id: `sha256:${ID}`, name: 'a:b' },
    ],
    [
      'a tag of Podman, whose ID has no algorithm',
      raw('image', 'tag', { name: 'a:b' }),
      { id: `sha256:${ID}`, name: 'a:b' },
    ],
    [
      'a pull, whose ID is the reference',
      raw('image', 'pull', { name: 'a' }, 'a:b'),
      { id: 'a:b', name: 'a:b' },
    ],
    [
      'a load of Podman, whose name is a file of the engine',
      raw('image', 'loadfromarchive', { image: '', name: '/tmp/api_load.tar3100922266', podId: '' }),
      { action: 'load', id: `sha256:${ID}`, reference: `sha256:${ID}` },
    ],
    ['a deletion without a name', raw('image', 'delete', {}, `sha256:${ID}`), { name: `sha256:${ID}` }],
    [
      'no attributes',
      '{"Type":"container","Action":"die","Actor":{"ID":"x","Attributes":null},"timeNano":1}',
      { name: '', attributes: {} },
    ],
  ])('%s', (_, line, expected) => {
    expect(parseEvent(line)).toMatchObject(expected)
  })

  test('other types are nobody’s business', () => {
    expect(parseEvent(raw('network', 'connect'))).toBeUndefined()
  })

  test.each(['{', '[]', 'null', '{"Type":"container"}', '{"Type":1,"Action":"x","Actor":{"ID":"x"}}'])(
    '%s is none',
    line => {
      expect(() => parseEvent(line)).toThrow()
    },
  )
})

describe('a stream of events', () => {
  test('is split at the ends of lines, wherever the chunks end', async () => {
    const bytes = Buffer.from(
      `${raw('container', 'create', { name: 'é🙂' })}\n\n${raw('container', 'create', { name: 'b' })}\r\n`,
    )
    const chunks = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1))
    expect((await readUntilError(stream(...chunks))).names).toEqual(['é🙂', 'b'])
  })

  test.each([
    ['that ends', [`${raw('container', 'create', { name: 'a' })}\n`], 'its event stream ended'],
    [
      'that is cut in a line',
      [`${raw('container', 'create', { name: 'a' })}\n{"Ty`],
      'its event stream broke',
    ],
    [
      'that holds something else',
      [`${raw('container', 'create', { name: 'a' })}\nhello\n`],
      'its event stream broke',
    ],
  ])('%s is an incident, after what came before', async (_, chunks, message) => {
    const { names, error } = await readUntilError(stream(...chunks))
    expect(names).toEqual(['a'])
    expect(error).toMatchObject({
      name: 'IncidentError',
      kind: 'engine-gone',
      message: expect.stringContaining(message),
    })
  })

  test('that is disposed ends without an error', async () => {
    const events = new ResponseEvents(new Readable({ read: () => {} }), 'unix:///x')
    const reading = readUntilError(events)
    await events[Symbol.asyncDispose]()
    expect(await reading).toEqual({ names: [], error: undefined })
  })

  test('that breaks before it is read ends no process', async () => {
    const response = new Readable({ read: () => {} })
    const events = new ResponseEvents(response, 'unix:///x')
    response.destroy(new Error('reset'))
    await new Promise(setImmediate)
    expect((await readUntilError(events)).error).toMatchObject({ kind: 'engine-gone' })
  })

  test('a line without an end has a limit, and does not mean that the engine is gone', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x')
    const { error } = await readUntilError(stream(...Array.from({ length: 20 }, () => chunk)))
    expect(error).toMatchObject({
      name: 'EngineError',
      message: "the engine's events cannot be read: it sent a line of more than 16777216 bytes",
    })
  })
})
