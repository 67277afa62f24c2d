import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { TrafficRecorder } from '../../../../src/gateway/recording/traffic-recorder.js'
import { client, playInto, type Sent, server } from '../../../support/recording/record.js'

/** What real clients and servers have sent: test/fixtures/http/make/make.sh. */
const FOLDER = join(import.meta.dirname, '../../../fixtures/http')
const conversations = readdirSync(FOLDER).filter(name => name.endsWith('.json'))

function connectionsOf(name: string): Sent[][] {
  const connections: ['client' | 'server', string][][] = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))
  return connections.map(sent => sent.map(([by, text]) => (by === 'client' ? client(text) : server(text))))
}

async function record(connections: Sent[][]) {
  const recorder = new TrafficRecorder()
  for (const sent of connections) playInto(recorder, sent)
  return recorder.finish()
}

test('five servers and three clients have spoken', () => {
  expect(conversations).toHaveLength(15)
})

test.each(conversations)('%s is read as it was meant', async name => {
  const { exchanges, unparsed } = await record(connectionsOf(name))
  expect(unparsed).toEqual([])
  const seen = exchanges.map(({ request, response }) => [
    `${request.method} ${request.target}`,
    request.body?.text,
    response?.status,
    response?.body?.text,
  ])
  expect(seen).toEqual([
    ['GET /json?page=2', undefined, 200, '{"id": "0b8f7b0e"}'],
    ['HEAD /json', undefined, 200, undefined],
    ['GET /stream', undefined, 200, 'one two three'],
    // python-requests writes JSON in ASCII.
    ['POST /echo', expect.stringMatching(/^{"name": "Zo(ë|\\u00eb)"}$/), 201, seen[3]?.[1]],
    ['POST /upload', 'abcdefgh', 200, '{"bytes": 8}'],
    ['GET /empty', undefined, 204, undefined],
    ['GET /gzip', undefined, 200, '{"packed": true}'],
    ['GET /missing', undefined, 404, '{"error": "missing"}'],
  ])
})

test.each(conversations)('%s is the same byte by byte', async name => {
  const connections = connectionsOf(name)
  const byBytes = connections.map(sent =>
    sent.flatMap(({ by, bytes }) =>
      Array.from(bytes, (_, at) => ({ by, bytes: bytes.subarray(at, at + 1) })),
    ),
  )
  const timeless = async (all: Sent[][]) =>
    (await record(all)).exchanges.map(({ startedAt: _, ms: __, ...rest }) => rest)
  expect(await timeless(byBytes)).toEqual(await timeless(connections))
})
