import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { leftovers, NOTHING } from '../support/program-leftovers.js'
import { Runner, type StepOptions } from '../support/runner.js'
import { type SmallConsumer, smallConsumer } from '../support/small-consumer.js'
import { Workflow } from '../support/workflow.js'
import { GitHubServer, json, pagesOf } from '../unit/github/github-server.js'

const APPLIES = { file: { 'applies-to': ['src/**', 'Dockerfile'] } }
const UNKNOWN = '0'.repeat(40)

/** Commits a change, and gives the event of the pull request or merge group that brings it. */
async function change(small: SmallConsumer, files: Record<string, string>) {
  const base = await small.provider.git('rev-parse', 'HEAD')
  const head = await small.provider.commit(files)
  return {
    pull: (from = base) => ({
      name: 'pull_request',
      payload: { pull_request: { number: 7, base: { sha: from }, head: { sha: head } } },
    }),
    group: { name: 'merge_group', payload: { merge_group: { base_sha: base, head_sha: head } } },
    push: { name: 'push', payload: {} },
    /** Of which the commit of the default branch says where the change begins. */
    comment: { name: 'issue_comment', payload: { issue: { number: 7, pull_request: {} } } },
    base,
  }
}

async function verdict(small: SmallConsumer, options: StepOptions) {
  return await (await Runner.for(small, { ...options, here: true })).run()
}

describe('a pull request that touches nothing of the image', () => {
  it('is not applicable, as git says', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, APPLIES)
    const { pull } = await change(small, { 'docs/a.md': 'a' })
    const end = await verdict(small, { event: pull() })
    expect(end.green).toBe(true)
    expect(end.outputs).toMatchObject({
      verdict: 'not-applicable',
      compatible: 'false',
      'approved-image-id': '',
      'image-id': '',
    })
    expect(end.summary).toContain('compat-gate: not-applicable')
    expect(await leftovers(small)).toEqual(NOTHING)
  })

  it('is not applicable, as the API says, which needs no history', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, APPLIES)
    await using api: GitHubServer = await GitHubServer.start(
      pagesOf([{ filename: 'docs/a.md' }], () => api.url),
    )
    const { pull } = await change(small, { 'docs/a.md': 'a' })
    const options = { event: pull(UNKNOWN), inputs: { token: 'ghs_token' }, env: { GITHUB_API_URL: api.url } }
    const end = await verdict(small, options)
    expect(end.outputs).toMatchObject({ verdict: 'not-applicable' })
    expect(api.asked).toEqual([
      { path: '/repos/acme/emulator/pulls/7/files', page: 1, authorization: 'token ghs_token' },
    ])
  })
})

describe('the gate runs', () => {
  it.each(['pull', 'group', 'push'] as const)('for a %s that touches the image', async kind => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, APPLIES)
    const events = await change(small, { 'src/a.js': 'a' })
    const event = kind === 'pull' ? events.pull() : events[kind]
    expect((await verdict(small, { event })).outputs).toMatchObject({ verdict: 'pass' })
  })

  it('for a comment that asks for it, whatever the pull request touches', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, APPLIES)
    const { comment: event, base } = await change(small, { 'docs/a.md': 'a' })
    const { outputs } = await verdict(small, { event, env: { GITHUB_SHA: base } })
    expect(outputs).toMatchObject({ verdict: 'pass' })
  })

  it('when neither the API nor git can tell what a pull request touches', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, APPLIES)
    await using api = await GitHubServer.start((_, response) => json(response, 500, { message: 'down' }))
    const { pull } = await change(small, { 'docs/a.md': 'a' })
    const options = { event: pull(UNKNOWN), inputs: { token: 'ghs_token' }, env: { GITHUB_API_URL: api.url } }
    const end = await verdict(small, options)
    expect(end.outputs).toMatchObject({ verdict: 'pass' })
    expect(end.printed).toContain('note: the files of pull request 7 cannot be listed')
  })
})

it('an event that is no event fails the step, which names the file', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine, APPLIES)
  const end = await verdict(small, { event: { name: 'pull_request', payload: { pull_request: {} } } })
  expect(end.green).toBe(false)
  expect(end.outputs).toMatchObject({ verdict: 'inconclusive', 'approved-image-id': '' })
  expect(end.printed).toContain('event.json: expected a pull_request event')
})

describe('a pull request that edits the file of waivers', () => {
  const entry = {
    ...{ consumer: 'small', test: 'small::gone', fingerprint: 'Error-0123456789abcdef', author: 'ada' },
    ...{ reason: 'known', link: 'https://example.org/7' },
    expires: new Date(Date.now() + 10 * 24 * 3_600_000).toISOString().slice(0, 10),
  }
  const FILE = { file: { waivers: './ci/waivers.yml' } }
  const files = { 'ci/waivers.yml': stringify({ version: 1, waivers: [entry] }) }
  const NOTE = 'this change edits ci/waivers.yml: review what it waives'

  it('is told so where a comment asks for the gate', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, FILE)
    await small.provider.commit({ 'ci/waivers.yml': 'version: 1\nwaivers: []\n' })
    const { comment: event, base } = await change(small, files)
    const { summary } = await verdict(small, { event, env: { GITHUB_SHA: base } })
    expect(summary).toContain(NOTE)
  })

  it('is told so in the report, in one step and in several', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, FILE)
    await small.provider.commit({ 'ci/waivers.yml': 'version: 1\nwaivers: []\n' })
    const { pull } = await change(small, files)
    expect((await verdict(small, { event: pull() })).summary).toContain(NOTE)
    const workflow = new Workflow(small)
    const { plan = '' } = (await workflow.plan({ event: pull() })).outputs
    expect((await workflow.judge(plan, '')).summary).toContain(NOTE)
  })

  it('and one that does not is not', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, FILE)
    await small.provider.commit(files)
    const { pull } = await change(small, { 'src/a': '1' })
    const { summary } = await verdict(small, { event: pull() })
    expect(summary).toContain('covers nothing: no test that ')
    expect(summary).not.toContain('this change edits')
  })
})
