import { describe, expect, test } from 'vitest'
import {
  namesId,
  parseReference,
  repositoryOf,
  sameReference,
  sameRepository,
  saysAbsent,
} from '../../../src/image/reference.js'

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

describe('one repository, however it is written', () => {
  test.each([
    ['r.example:443/app', 'r.example/app'],
    ['r.example:0443/app', 'r.example/app'],
    ['r.example:80/app', 'r.example/app'],
    ['R.Example/app:1', 'r.example/app'],
    ['R.EXAMPLE:5000/app', 'r.example:5000/app'],
    ['docker.io:443/team/app', 'team/app'],
    ['Docker.IO/node', 'node'],
    ['registry-1.docker.io/library/node', 'node'],
    ['registry.hub.docker.com/team/app', 'index.docker.io/team/app'],
    ['localhost:5000/app', '127.0.0.1:5000/app'],
    ['[::1]:5000/app', 'localhost:5000/app'],
    ['[2001:DB8::0:1]/app', '[2001:db8::1]/app'],
    ['Localhost/app', 'localhost/app'],
    ['b\u00fccher.example/app', 'xn--bcher-kva.example/app'],
    [`r.example:443/app:1@${ID}`, 'r.example/app:2'],
  ])('%s and %s', (a, b) => {
    expect([sameRepository(a, b), sameRepository(b, a)]).toEqual([true, true])
  })

  test.each([
    ['r.example:5000/app', 'r.example/app'],
    ['r.example:99999/app', 'r.example/app'],
    ['r.example/app', 'q.example/app'],
    ['r.example/app', 'r.example/team/app'],
    ['r.example/app', 'app'],
    ['localhost:5000/app', 'localhost:5001/app'],
    ['team/node', 'node'],
  ])('and not %s and %s', (a, b) => {
    expect([sameRepository(a, b), sameRepository(b, a)]).toEqual([false, false])
  })

  // The engine has two names here, and moving one leaves the other where it is.
  test('a tag of it is another one in an engine', () => {
    expect(sameReference('R.example:443/app:1', 'r.example/app:1')).toBe(false)
  })
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

test.each([
  ['node', 'node'],
  ['127.0.0.1:5000/app', '127.0.0.1:5000/app'],
  ['127.0.0.1:5000/app:2', '127.0.0.1:5000/app'],
  [`r.example/app:1@${ID}`, 'r.example/app'],
])('the repository of %s, as it is written, is %s', (text, repository) => {
  expect(repositoryOf(text)).toBe(repository)
})

// What one client says means nothing in the mouth of the other.
test.each([
  ['buildx', 'ERROR: r.example/app:1: not found\n', true],
  ['buildx', 'ERROR: r.example/other:1: not found', false],
  ['buildx', 'ERROR: r.example/app:1: not found\nmore', false],
  ['buildx', 'unexpected status: 403 Forbidden: manifest unknown', false],
  ['engine', 'manifest unknown: manifest unknown', true],
  ['engine', 'ERROR: r.example/app:1: not found', false],
  ['engine', 'page not found', false],
] as const)('%s says %j: absent: %s', (client, words, absent) => {
  expect(saysAbsent(client, words, 'r.example/app:1')).toBe(absent)
})
