import { expect, test } from 'vitest'
import { imageOfNowhere, nodeConsumer, project } from './greeter.js'
import { runGate } from './run-gate.js'

test('forty containers that remove themselves are all known to be of the candidate', async () => {
  await using consumer = await project('node')
  const all = { expect: { containers: 40 } }
  const consumers = [nodeConsumer(consumer.path, ['test/forty.test.js'], all)]
  const result = await runGate({ image: imageOfNowhere(), consumers })
  // The reasons themselves, so that a failure says what it is.
  expect(result.judgement.consumers.flatMap(({ reasons }) => reasons)).toEqual([])
  const containers = result.evidence[0]?.files[0]?.containers ?? []
  expect(containers).toHaveLength(40)
  expect(new Set(containers.map(({ image }) => image))).toEqual(new Set(['candidate']))
  expect(new Set(containers.map(({ exitCode }) => exitCode))).toEqual(new Set([0]))
})
