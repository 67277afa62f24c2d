import { expect, test } from 'vitest'
import { type KeptIssue, keepIssues, type WantedIssue } from '../../../src/github/kept-issues.js'
import { quickHosts } from '../../support/hosts.js'
import { GitHubServer, json } from './github-server.js'
import { IssueTracker } from './issue-tracker.js'

const access = (apiUrl: string) => ({
  token: 'secret',
  apiUrl,
  repository: 'acme/emulator',
  hosts: quickHosts(),
  signal: new AbortController().signal,
})

async function keep(tracker: IssueTracker, wanted: WantedIssue[], gate = 'gate.yml'): Promise<KeptIssue[]> {
  await using server = await tracker.serve('secret')
  return await keepIssues(gate, wanted, access(server.url))
}

const red = (key: string, body = 'red'): WantedIssue => ({ key, title: `${key} breaks`, body })
const green = (key: string): WantedIssue => ({ key, words: 'passes again' })

test('the first red opens an issue, the next ones write over it, and a green closes it with a word', async () => {
  const tracker = new IssueTracker()
  expect(await keep(tracker, [red('tool')])).toMatchObject([{ key: 'tool', became: 'opened' }])
  expect(await keep(tracker, [red('tool', 'redder')])).toMatchObject([{ key: 'tool', became: 'updated' }])
  expect(tracker.issues).toMatchObject([{ title: 'tool breaks', comments: [] }])
  expect(tracker.issues[0]?.body).toMatch(/^<!-- compat-gate-issue gate\.yml tool -->\nredder$/)
  const { url } = tracker.issues[0] ?? {}
  expect(await keep(tracker, [green('tool')])).toEqual([{ key: 'tool', became: 'closed', url }])
  expect(tracker.issues).toMatchObject([{ closed: 'COMPLETED', comments: ['passes again'] }])
})

test('a green without an issue writes nothing, and a closed one stays as it is', async () => {
  const tracker = new IssueTracker()
  expect(await keep(tracker, [green('tool')])).toEqual([])
  await keep(tracker, [red('tool')])
  await keep(tracker, [green('tool')])
  expect(await keep(tracker, [green('tool')])).toEqual([])
  expect(tracker.issues).toMatchObject([{ comments: ['passes again'] }])
  await keep(tracker, [red('tool')])
  expect(tracker.issues.map(({ closed }) => closed)).toEqual([undefined, 'COMPLETED'])
})

test('each consumer and each gate has one of its own', async () => {
  const tracker = new IssueTracker()
  await keep(tracker, [red('tool'), red('tool2'), green('other')])
  await keep(tracker, [red('tool')], 'ci/--> gate.yml')
  await keep(tracker, [red('tool2', 'again'), green('tool')])
  expect(tracker.open.map(({ body }) => body.split('\n')[1])).toEqual(['red', 'again'])
  expect(tracker.open[0]?.body.match(/-->/g)).toHaveLength(1)
})

test('what somebody else wrote is never touched, whatever it begins with', async () => {
  const tracker = new IssueTracker()
  await keep(tracker, [red('tool')])
  const body = tracker.issues[0]?.body ?? ''
  const other = new IssueTracker()
  other.add(body, false)
  other.add(`quoted:\n${body}`, true)
  const before = structuredClone(other.issues)
  await keep(other, [green('tool')])
  expect(other.issues).toEqual(before)
  await keep(other, [red('tool')])
  expect(other.issues.slice(1)).toEqual(before)
  expect(other.open).toHaveLength(3)
})

test('the issue is found behind three hundred others, and a second one of an unclear failure is closed', async () => {
  const tracker = new IssueTracker()
  await keep(tracker, [red('tool')])
  const body = tracker.issues[0]?.body ?? ''
  for (let other = 0; other < 300; other++) tracker.add('hello', true)
  tracker.add(body, true)
  await keep(tracker, [red('tool', 'second')])
  expect(tracker.issues).toHaveLength(302)
  expect(tracker.issues[0]?.body).toMatch(/\nsecond$/)
  expect(tracker.issues.at(-1)?.closed).toBe('NOT_PLANNED')
  await keep(tracker, [green('tool')])
  expect(tracker.open).toHaveLength(300)
})

test('where there are too many issues to look at, none is opened twice', async () => {
  await using server = await GitHubServer.start((_, response) => {
    const issues = { pageInfo: { hasNextPage: true, endCursor: 'next' }, nodes: [] }
    json(response, 200, { data: { repository: { id: 'R_1', issues } } })
  })
  const kept = keepIssues('gate.yml', [red('tool')], access(server.url))
  await expect(kept).rejects.toThrow('there are more than 5000 open issues')
  expect(server.asked).toHaveLength(50)
})

test('a token that may not write is an error that says so', async () => {
  const forbidden = { errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] }
  await using server = await GitHubServer.start((_, response) => json(response, 200, forbidden))
  const kept = keepIssues('', [red('tool')], access(server.url))
  await expect(kept).rejects.toThrow('Resource not accessible by integration')
})
