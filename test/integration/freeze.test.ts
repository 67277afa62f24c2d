import { expect, it } from 'vitest'
import { fakeEngine } from '../support/engine-endpoint.js'
import { Refusal } from '../support/fake-engine/http.js'
import { gate } from '../support/gate.js'
import { smallConsumer } from '../support/small-consumer.js'

/** A run whose candidate is only saved once `end` was called. */
async function slowFreeze() {
  const engine = await fakeEngine()
  let end: (error?: Error) => void = () => undefined
  const saved = new Promise<void>((resolve, reject) => {
    end = error => (error === undefined ? resolve() : reject(error))
  })
  engine.fake.faults.hold('GET', /^\/images\/.+\/get$/, saved)
  const small = await smallConsumer(engine, {
    tests: { 'waits.js': `await meet('test'); await useCandidate(); report('works')` },
  })
  const running = gate({ root: small.provider.path, endpoint: engine.endpoint, folder: small.folder })
  return {
    ...{ small, running, end },
    [Symbol.asyncDispose]: async () => {
      await small[Symbol.asyncDispose]()
      await engine[Symbol.asyncDispose]()
    },
  }
}

it('the tests begin before the candidate is frozen, and the verdict waits for it', async () => {
  await using slow = await slowFreeze()
  const test = await slow.small.meeting.arrival('test')
  slow.end()
  test.goOn()
  const { result } = await slow.running
  expect(result.judgement.verdict).toBe('pass')
  expect(result.evidence[0]?.candidate?.configDigest).toMatch(/^sha256:[0-9a-f]{64}$/)
})

it('a candidate that cannot be frozen ends the tests, and nothing of them counts', async () => {
  await using slow = await slowFreeze()
  const test = await slow.small.meeting.arrival('test')
  slow.end(new Refusal(500, 'the layer store is broken'))
  await test.gone
  const { result } = await slow.running
  expect(result.judgement.verdict).toBe('inconclusive')
  expect(result.judgement.consumers[0]?.reasons).toMatchObject([
    { code: 'internal-error', detail: expect.stringContaining('the layer store is broken') },
  ])
  expect(result.evidence).toMatchObject([{ files: [] }])
  expect(result.candidates).toEqual([])
})
