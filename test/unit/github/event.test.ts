import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readEvent } from '../../../src/github/event.js'
import { UsageError } from '../../../src/shared/errors.js'

const BASE = 'a'.repeat(40)
const HEAD = 'b'.repeat(40)
const repo = { id: 1 }
const PULL = {
  number: 7,
  base: { sha: BASE, ref: 'main', repo },
  head: { sha: HEAD, repo },
  title: '::error::x',
}
const FORK = { number: 7, baseSha: BASE, headSha: HEAD, isFork: true }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compat-gate-event-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function read(name: string, content: string) {
  const path = join(folder, 'event.json')
  await writeFile(path, content)
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_SHA: BASE })
}

test.each([
  ['pull_request', { pull_request: PULL }, { pullRequest: { number: 7, baseSha: BASE, headSha: HEAD } }],
  [
    'pull_request_target',
    { pull_request: PULL },
    { pullRequest: { number: 7, baseSha: BASE, headSha: HEAD } },
  ],
  [
    'pull_request',
    { pull_request: { ...PULL, head: { sha: HEAD, repo: { id: 2 } } } },
    { pullRequest: FORK },
  ],
  ['pull_request', { pull_request: { ...PULL, head: { sha: HEAD, repo: null } } }, { pullRequest: FORK }],
  [
    'merge_group',
    { merge_group: { base_sha: BASE, head_sha: HEAD } },
    { mergeGroup: { baseSha: BASE, headSha: HEAD } },
  ],
  [
    'issue_comment',
    { issue: { number: 7, pull_request: { url: 'x' } } },
    { commented: { baseSha: BASE, headSha: 'HEAD' } },
  ],
  ['issue_comment', { issue: { number: 7 } }, {}],
  ['push', { after: HEAD }, {}],
  ['pull_request_review', { pull_request: PULL }, {}],
  ['workflow_dispatch', 'anything', {}],
])('%s', async (name, payload, expected) => {
  expect(await read(name, JSON.stringify(payload))).toEqual({ name, ...expected })
})

test.each([
  ['issue_comment', '{}', /expected an? issue_comment event; issue: expected a map, got nothing$/],
  ['pull_request', '{', /expected a pull_request event; it is no JSON: /],
  ['pull_request', '', /expected a pull_request event; it is no JSON: /],
  ['pull_request', 'null', /expected a pull_request event; expected a map, got nothing$/],
  ['pull_request', '{}', /expected a pull_request event; pull_request: expected a map, got nothing$/],
  [
    'pull_request',
    JSON.stringify({ pull_request: { ...PULL, number: '7' } }),
    / pull_request\.number: expected a number, got '7'$/,
  ],
  [
    'pull_request',
    JSON.stringify({ pull_request: { ...PULL, number: -1 } }),
    / pull_request\.number: expected a number above 0, got the number -1$/,
  ],
  [
    'pull_request',
    JSON.stringify({ pull_request: { ...PULL, base: { sha: '--output=/etc/x' } } }),
    / pull_request\.base\.sha: expected a full SHA, got '--output=\/etc\/x'$/,
  ],
  [
    'pull_request',
    JSON.stringify({ pull_request: { ...PULL, head: { sha: `${HEAD}\n` } } }),
    / pull_request\.head\.sha: expected a full SHA, got 'b+/,
  ],
  [
    'merge_group',
    JSON.stringify({ merge_group: { base_sha: BASE } }),
    /expected a merge_group event; merge_group\.head_sha: expected a text, got nothing$/,
  ],
])('a broken %s event: %s', async (name, content, message) => {
  const error = await read(name, content).catch(thrown => thrown)
  expect(error).toBeInstanceOf(UsageError)
  expect(error.message).toMatch(message)
})

test('outside of a workflow there is no event', async () => {
  expect(await readEvent({})).toBeUndefined()
  expect(await readEvent({ GITHUB_EVENT_NAME: '' })).toBeUndefined()
})

test('a file that is not there, or not named, or no file', async () => {
  const event = (path?: string) => readEvent({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path })
  await expect(event()).rejects.toThrow('expected GITHUB_EVENT_PATH to name its file, got nothing')
  await expect(event(join(folder, 'none'))).rejects.toThrow(/cannot be read: ENOENT/)
  await expect(event(folder)).rejects.toThrow('cannot be read: expected a file')
})
