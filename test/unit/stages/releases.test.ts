import { describe, expect, it } from 'vitest'
import type { Config } from '../../../src/config/config.js'
import { selectConsumers } from '../../../src/stages/context.js'
import { candidateConfig } from '../candidate/builds.js'
import { consumerConfig } from '../consumer/consumers.js'

const { test, expect: expected } = consumerConfig()
const tool = consumerConfig({
  ...{ name: 'tool', ref: 'main', releases: { last: 2, tags: 'v*' } },
  ...{ test: { ...test, files: ['a', 'b'] }, expect: { ...expected, minPassed: 40 } },
})
const config: Config = {
  ...{ path: '/gate.yml', contract: 'off', redact: [], candidate: candidateConfig() },
  consumers: [tool, consumerConfig({ name: 'tool.other' })],
}

const chosen = (consumer?: string, ref?: string) =>
  selectConsumers(config, { consumer, ref }).map(
    ({ name, ref, releases, release, expect: { minPassed } }) => [
      ...[name, ref, releases === undefined ? 'alone' : 'with releases', release?.tag, minPassed],
    ],
  )

describe('the input consumer', () => {
  it.each<[consumer: string | undefined, ref: string | undefined, unknown[]]>([
    ['tool', undefined, [['tool', 'main', 'with releases', undefined, 40]]],
    ['tool', 'v1', [['tool', 'v1', 'alone', undefined, 40]]],
    ['tool@v1.2.3', undefined, [['tool@v1.2.3', 'refs/tags/v1.2.3', 'alone', 'v1.2.3', 2]]],
    ['tool@v1.2.3', 'c0ffee', [['tool@v1.2.3', 'c0ffee', 'alone', 'v1.2.3', 2]]],
    ['tool.other', undefined, [['tool.other', 'main', 'alone', undefined, 1]]],
  ])('%s with the ref %s', (consumer, ref, wanted) => {
    expect(chosen(consumer, ref)).toEqual(wanted)
  })

  it.each(['tool@', 'tool@../x', 'tool@a b', 'tool.other@v1', 'tools', '@v1'])('%s is none', name => {
    expect(() => chosen(name)).toThrow(`consumer: expected one of tool, tool.other, got '${name}'`)
  })
})
