import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { ConsumerConfig } from '../../../src/config/config.js'
import { StageTimer } from '../../../src/shared/progress.js'
import type { LiveRun } from '../../../src/stages/context.js'
import { setUpFacts } from '../../../src/stages/ready.js'
import { setUpStage } from '../../../src/stages/set-up.js'
import { folder } from '../../support/folder.js'
import { gitContext, testRepository } from '../../support/git.js'
import { consumerConfig } from '../consumer/consumers.js'

/** Adds a line each time: what was put back is seen by how many there are. */
const STEP = 'mkdir -p .tool && echo "$PWD" >>.tool/made && echo "made in $(wc -l <.tool/made)" >.tool/state'

/** A consumer of which set-ups are kept, in a repository of its own. */
async function consumerOf(steps: string[] = [], more: Partial<ConsumerConfig> = {}) {
  const place = await folder()
  const repository = await testRepository(join(place.path, 'consumer'))
  await repository.commit({ 'README.md': 'x' })
  const config = consumerConfig({
    repository: repository.path,
    setup: [STEP, ...steps].map(run => ({ run, timeoutMs: 60_000 })),
    setupCache: { paths: ['.tool'], key: ['*.lock'], tools: ['echo 1'] },
    ...more,
  })
  return {
    ...place,
    config,
    commit: repository.commit,
    git: repository.git,
    store: join(place.path, 'store'),
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  }
}
type Consumer = Awaited<ReturnType<typeof consumerOf>>

let runs = 0

/** Sets it up in a new place, as a run does. */
async function setUp({ path, store, config }: Consumer, env: NodeJS.ProcessEnv = {}, anew = false) {
  runs += 1
  const run = `run-${String(runs).padStart(4, '0')}`
  const work = join(path, run)
  await mkdir(work)
  const live = {
    inputs: { root: path },
    server: 'https://github.com',
    git: gitContext(),
    stages: new StageTimer(
      () => undefined,
      () => 0,
    ),
    facts: { isDefault: true },
    folders: { work, report: join(work, 'report') },
    config: {},
    output: () => ({ write: () => undefined, end: () => undefined }),
    context: {
      run,
      env: { PATH: process.env['PATH'], ...env },
      setUpCache: { folder: store, entries: 3, bytes: 1e9, anew },
    },
    // What a set-up never asks for is not there.
  } as unknown as LiveRun
  const image = { tag: 'pr-1', reference: 'registry.example/emulator:pr-1' }
  const ready = await setUpStage(config, image, live, new AbortController().signal)
  const { setUp: how, notes } = setUpFacts(ready)
  const made = await readFile(join(ready.context.workspace.checkout, '.tool/made'), 'utf8').catch(() => '')
  const lines = made.trim().split('\n')
  return {
    how,
    told: [
      how?.state,
      how?.kept === undefined ? 'not kept' : 'kept',
      lines.length,
      ...(lines.every(line => line === ready.context.workspace.checkout) ? [] : ['another place']),
      ...(ready.error instanceof Error ? [ready.error.message] : []),
      ...(notes ?? []),
    ],
    checkOuts: live.stages.times.filter(({ name }) => name === 'check out').length,
  }
}

const MADE = ['made', 'kept', 1]
const RESTORED = ['restored', 'not kept', 1]

it('a set-up is put back in the place of its steps, and is a start for another commit', async () => {
  await using one = await consumerOf()
  const first = await setUp(one)
  expect(first.told).toEqual(MADE)
  const again = await setUp(one)
  expect([again.told, again.checkOuts]).toEqual([RESTORED, 1])
  expect(again.how?.from).toEqual({
    pin: await one.git('rev-parse', 'HEAD'),
    made: expect.stringMatching(/Z$/),
    sha256: first.how?.kept?.archive.sha256,
  })
  await one.commit({ 'a.lock': '1' })
  expect((await setUp(one)).told).toEqual(['continued', 'kept', 2])
  await one.commit({ 'other.txt': '2' })
  expect((await setUp(one)).told).toEqual(['continued', 'kept', 3])
  expect((await setUp(one)).told).toEqual(['restored', 'not kept', 3])
  // Of the three, that with the lock files of the first is not the newest.
  await one.commit({ 'a.lock': undefined, 'other.txt': '3' })
  expect((await setUp(one)).told).toEqual(['continued', 'kept', 2])
  expect(await readdir(one.store)).toHaveLength(3)
})

it('with another step, tool or variable it is of no use', async () => {
  await using one = await consumerOf([], { passEnv: ['PASSED'] })
  const { config } = one
  expect((await setUp(one)).told).toEqual(MADE)
  const cache = { paths: ['.tool'], key: ['*.lock'] }
  for (const change of [
    { setup: [{ run: `${STEP} && true`, timeoutMs: 60_000 }] },
    { env: { OTHER: '1' } },
    { setupCache: { ...cache, tools: ['echo 2'] } },
  ])
    expect((await setUp({ ...one, config: { ...config, ...change } })).told).toEqual(MADE)
  expect((await setUp(one, { PASSED: 'other' })).told).toEqual(MADE)
  expect((await setUp(one, {}, true)).told).toEqual(['made', 'kept', 1])
})

it('steps that make more than is kept run all the same, and what they make is named', async () => {
  await using one = await consumerOf([
    'mkdir -p ~/.cache a/__pycache__; echo >~/.cache/x; rm -rf a; echo >beside',
  ])
  expect((await setUp(one)).told).toEqual(MADE)
  const why = 'the set-up also makes beside, which is not in setup-cache.paths'
  const note = `the steps of the set-up ran on top of a kept one: ${why}`
  expect((await setUp(one)).told).toEqual(['continued', 'not kept', 2, note])
})

it('and so do steps that write down which candidate is tried', async () => {
  await using one = await consumerOf(['echo "$EMULATOR_TAG" >.tool/tag'])
  expect((await setUp(one)).told).toEqual(MADE)
  const [, , , note] = (await setUp(one)).told
  expect(note).toMatch(/writes down what holds for one run, in checkout\/\.tool\/tag$/)
})

it.each([
  {
    what: 'is cut off',
    spoil: (entry: string) => truncate(join(entry, 'set-up.tar'), 700),
    words: /^a kept set-up is torn: its archive has 700 bytes, not \d+$/,
  },
  {
    what: 'was changed',
    spoil: async (entry: string) => {
      const path = join(entry, 'set-up.tar')
      const bytes = await readFile(path, 'latin1')
      await writeFile(path, bytes.replace('made in 1', 'made in 9'), 'latin1')
    },
    words: /^a kept set-up was of no use, so it was made anew: its bytes are not those that were kept$/,
  },
  {
    what: 'has no facts',
    spoil: (entry: string) => writeFile(join(entry, 'set-up.json'), '{'),
    words: /^a kept set-up is torn: it is no JSON/,
  },
  {
    what: 'has the name of another one',
    spoil: async (entry: string) => {
      const path = join(entry, 'set-up.json')
      const facts = JSON.parse(await readFile(path, 'utf8'))
      facts.key.pin = 'a'.repeat(40)
      await writeFile(path, JSON.stringify(facts))
    },
    words: /^a kept set-up is torn: it has the name of another one$/,
  },
])('one that $what is of no use, and is replaced', async ({ spoil, words }) => {
  await using one = await consumerOf()
  await setUp(one)
  const [name = ''] = await readdir(one.store)
  await spoil(join(one.store, name))
  expect((await setUp(one)).told).toEqual([...MADE, expect.stringMatching(words)])
  expect((await setUp(one)).told).toEqual(RESTORED)
})

it('one on which the steps fail is made anew, once, from a clean checkout', async () => {
  await using one = await consumerOf(['[[ $(wc -l <.tool/made) == 1 ]]'])
  expect((await setUp(one)).told).toEqual(MADE)
  await one.commit({ 'other.txt': '2' })
  const anew = await setUp(one)
  const words =
    /^a kept set-up was of no use, so it was made anew: the set-up step '\[\[ .*' ended with exit code 1/
  expect([anew.told, anew.checkOuts]).toEqual([[...MADE, expect.stringMatching(words)], 2])
  expect((await setUp(one)).told).toEqual(RESTORED)
})

it('one stays that is not to blame, because the steps fail from nothing as well', async () => {
  await using one = await consumerOf(['[[ ! -e ../../../fails ]]'])
  expect((await setUp(one)).told).toEqual(MADE)
  await one.commit({ 'other.txt': '2' })
  await writeFile(join(one.path, 'fails'), '')
  expect((await setUp(one)).told).toContainEqual(expect.stringMatching(/^the set-up step .* ended with/))
  await rm(join(one.path, 'fails'))
  expect((await setUp(one)).told).toEqual(['continued', 'kept', 2])
})

it('one must list what it listed', async () => {
  const listing = 'cat ../../../listing || echo tool==1'
  await using one = await consumerOf([], { installed: ['bash', '-c', listing] })
  const anew = 'a kept set-up was of no use, so it was made anew: '
  expect((await setUp(one)).told).toEqual(MADE)
  expect((await setUp(one)).told).toEqual(RESTORED)
  await writeFile(join(one.path, 'listing'), 'tool==2')
  const differs = `${anew}it does not list what it listed when it was kept`
  expect((await setUp(one)).told).toEqual([...MADE, differs])
  expect((await setUp(one)).told).toEqual(RESTORED)
  await writeFile(join(one.path, 'listing'), '???')
  const unknown = `what set-up installed is not known: 'bash -c ${listing}' wrote what is no name with a version: '???'`
  expect((await setUp(one)).told).toEqual([...MADE, unknown, anew + unknown])
})

it.each([
  ['pull_request', { head: 2, base: 1 }, 'this is the pull request of a fork'],
  ['pull_request', { head: undefined, base: 1 }, 'this is the pull request of a fork'],
  ['pull_request_target', { head: 1, base: 1 }, "an event 'pull_request_target' may be anybody's"],
  ['issue_comment', { head: 1, base: 1 }, "an event 'issue_comment' may be anybody's"],
  ['pull_request', { head: 1, base: 1 }, undefined],
  ['schedule', { head: 1, base: 1 }, undefined],
])(
  '%s of %j: what later runs read is written by nobody from outside',
  async (name, { head, base }, refusal) => {
    await using one = await consumerOf()
    const event = join(one.path, 'event.json')
    const commit = (id: number | undefined) => ({
      sha: '0'.repeat(40),
      repo: id === undefined ? null : { id },
    })
    const payload = { pull_request: { number: 1, head: commit(head), base: commit(base) } }
    await writeFile(event, JSON.stringify(payload))
    const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event }
    const refused = ['made', 'not kept', 1, `the set-up is not kept for later runs: ${refusal}`]
    expect((await setUp(one, env)).told).toEqual(refusal === undefined ? MADE : refused)
    // What others have kept is read by all.
    await setUp(one)
    expect((await setUp(one, env)).told).toEqual(RESTORED)
  },
)

it('what a commit has brought along is not put back', async () => {
  await using one = await consumerOf()
  expect((await setUp(one)).told).toEqual(MADE)
  const provider = await testRepository(one.path)
  await provider.git('add', '--force', 'store')
  const why = 'no set-up is put back or kept: the folder of kept ones holds files of the commit'
  expect((await setUp(one)).told).toEqual(['made', 'not kept', 1, why])
  await provider.git('rm', '-r', '--quiet', '--cached', 'store')
  expect((await setUp(one)).told).toEqual(RESTORED)
})

it('where a tool does not answer, none is put back or kept', async () => {
  const cache = { paths: ['.tool'], key: [], tools: ['no-such-tool --version'] }
  await using one = await consumerOf([], { setupCache: cache })
  const why = "no set-up is put back or kept: 'no-such-tool --version' ended with exit code 127"
  expect((await setUp(one)).told).toEqual(['made', 'not kept', 1, why])
})
