import { beforeAll, expect, test } from 'vitest'
import type { RunResult } from '../../src/verdict/verdict.js'
import { endpoint } from './docker.js'
import { imageOfNowhere, nodeConsumer, project } from './greeter.js'
import { runGate } from './run-gate.js'

let result: RunResult

beforeAll(async () => {
  await using consumer = await project('node')
  const all = { expect: { containers: 40 } }
  const around = { name: 'around', expect: { requests: 1, containers: 3 }, env: { ENGINE: endpoint() } }
  const consumers = [
    nodeConsumer(consumer.path, ['test/forty.test.js'], all),
    nodeConsumer(consumer.path, ['test/around.test.js'], around),
  ]
  result = await runGate({ image: imageOfNowhere(), consumers })
})

/** The reasons themselves, so that a failure says what it is. */
function reasonsOf(name: string) {
  return result.judgement.consumers.find(one => one.name === name)?.reasons
}

test('forty containers that remove themselves are all known to be of the candidate', () => {
  expect(reasonsOf('node')).toEqual([])
  const containers = result.evidence[0]?.files[0]?.containers ?? []
  expect(containers).toHaveLength(40)
  expect(new Set(containers.map(({ image }) => image))).toEqual(new Set(['candidate']))
  expect(new Set(containers.map(({ exitCode }) => exitCode))).toEqual(new Set([0]))
})

test('so are those of tests that go around the gateway, of which a note says that nothing is recorded', () => {
  expect(reasonsOf('around')).toEqual([])
  const { files, witness } = result.evidence[1] ?? {}
  expect(files?.[0]?.containers.map(({ image }) => image)).toEqual(['candidate', 'candidate', 'candidate'])
  expect(files?.[0]).not.toHaveProperty('use')
  expect(witness?.notes).toEqual([
    'test/around.test.js: 3 of 3 containers of the candidate were started past the gateway: nothing that was said to them is recorded',
  ])
})
