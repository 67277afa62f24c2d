import { expect, test } from 'vitest'
import { shardNames } from '../../../src/trial/shards.js'
import { consumerConfig } from '../consumer/consumers.js'

const TAG = `pr-${'0f'.repeat(20)}`

function tags(shards: number, files: number, exclusive: { containers?: string[]; ports?: number[] } = {}) {
  const { test, ...rest } = consumerConfig()
  const names = Array.from({ length: files }, (_, index) => `${index}.test`)
  return shardNames(
    {
      ...rest,
      test: { ...test, shards, files: names },
      exclusive: { ...rest.exclusive, ...exclusive },
    },
    'r.example/app',
    TAG,
  ).map(({ tag }) => tag)
}

test.each([
  ['one shard needs no tag', tags(1, 4), []],
  ['each of several has one', tags(2, 4), [`${TAG}-s1`, `${TAG}-s2`]],
  ['no shard is without a file', tags(9, 2), [`${TAG}-s1`, `${TAG}-s2`]],
  ['a single file is in one shard', tags(9, 1), []],
  ['a container that must be alone', tags(2, 4, { containers: ['x'] }), []],
  ['a port that must be free', tags(2, 4, { ports: [9014] }), []],
])('%s', (_, got, expected) => {
  expect(got).toEqual(expected)
})
