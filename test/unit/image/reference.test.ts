import { describe, expect, test } from 'vitest'
import { namesId, parseReference, sameReference } from '../../../src/image/reference.js'

const ID = `sha256:${'0123456789abcdef'.repeat(4)}`

describe('a reference is completed the way an engine completes it', () => {
  test.each([
    ['node', { repository: 'docker.io/library/node', tag: 'latest' }],
    ['node:20', { repository: 'docker.io/library/node', tag: '20' }],
    ['team/app', { repository: 'docker.io/team/app', tag: 'latest' }],
    ['docker.io/node', { repository: 'docker.io/library/node', tag: 'latest' }],
    ['index.docker.io/team/app:1', { repository: 'docker.io/team/app', tag: '1' }],
    ['localhost/app', { repository: 'localhost/app', tag: 'latest' }],
    ['127.0.0.1:5000/app', { repository: '127.0.0.1:5000/app', tag: 'latest' }],
    ['127.0.0.1:5000/app:2', { repository: '127.0.0.1:5000/app', tag: '2' }],
    ['public.ecr.aws/a/b:pr-1', { repository: 'public.ecr.aws/a/b', tag: 'pr-1' }],
    [`r.example/app@${ID}`, { repository: 'r.example/app', digest: ID }],
    [`r.example/app:1@${ID}`, { repository: 'r.example/app', tag: '1', digest: ID }],
  ])('%s', (text, expected) => {
    expect(parseReference(text)).toEqual(expected)
  })
})

test.each([
  ['node', 'docker.io/library/node:latest', true],
  ['node', 'node:20', false],
  ['r.example/app', 'app', false],
  [`app@${ID}`, 'app', false],
])('%s and %s are the same: %s', (a, b, same) => {
  expect(sameReference(a, b)).toBe(same)
})

test.each([
  [ID, true],
  [ID.slice(7), true],
  ['0123456789ab', true],
  ['sha256:0123', true],
  ['012', false],
  ['0123456789ac', false],
  ['node', false],
])('%s is an ID of the image: %s', (text, names) => {
  expect(namesId(text, ID)).toBe(names)
})
