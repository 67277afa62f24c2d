import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fakeEngine } from '../support/engine-endpoint.js'
import { folder } from '../support/folder.js'
import { gate, gateEnv } from '../support/gate.js'
import { PASSES, smallConsumer } from '../support/small-consumer.js'
import { tlsFront } from '../support/tls-front.js'

const NOTES_VARIABLES = `
  const { writeFileSync } = await import('node:fs')
  const seen = Object.entries(process.env).filter(([name]) => name.startsWith('DOCKER_'))
  writeFileSync(process.env.SEEN, JSON.stringify(Object.fromEntries(seen)))`

/** What the gate says of a consumer on an engine over TLS, and what its tests were told of the way there. */
async function judged(contract: string, test: string) {
  await using engine = await fakeEngine()
  await using front = await tlsFront(engine.endpoint)
  await using place = await folder()
  const seen = join(place.path, 'seen')
  await using small = await smallConsumer(engine, {
    tests: { 'a.js': `${NOTES_VARIABLES}; ${test}` },
    file: { contract },
    consumer: { env: { SEEN: seen } },
  })
  const warnings: string[] = []
  const onWarning = ({ message }: Error) => message.includes('TLS') && warnings.push(message)
  process.on('warning', onWarning)
  const way = { DOCKER_HOST: front.endpoint, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: front.certificates }
  const env = { ...gateEnv(), ...way }
  const asked = { root: small.provider.path, endpoint: front.endpoint, folder: small.folder }
  const { result } = await gate({ ...asked, context: { env } })
  process.off('warning', onWarning)
  const told: Record<string, string> = JSON.parse(await readFile(seen, 'utf8'))
  return { result, way, told, warnings }
}

it('is reached by a gateway, whose clients need no TLS', async () => {
  const { result, told, warnings } = await judged('report', PASSES)
  expect(result.judgement.verdict).toBe('pass')
  expect(told).toEqual({ DOCKER_HOST: expect.stringMatching(/^unix:\/\//) })
  expect(result.evidence[0]?.witness.notes).toEqual([
    'the engine publishes ports on another machine than the gate’s, or outside of its container: nothing that was said to the image is recorded',
  ])
  expect(warnings).toEqual([])
})

it('is what the tests themselves are told of where no gateway stands between', async () => {
  const { way, told } = await judged('off', `report('works')`)
  expect(told).toEqual(way)
})
