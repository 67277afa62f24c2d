import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { inTerminalHere } from '../support/program-here.js'
import { FAILS, PASSES, type SmallConsumer, smallConsumer } from '../support/small-consumer.js'
import { Workflow } from '../support/workflow.js'

const RELEASES = {
  consumer: { releases: { last: 3 }, expect: { 'min-passed': 2 }, env: { TRIAL: '{trial}' } },
}

/** The name of a trial may become that of a container, on every engine. */
const NAMED = `if (!/^[a-z0-9][\\w.-]+$/.test(process.env.TRIAL)) throw new Error(process.env.TRIAL)\n`

/** Three releases of which the oldest breaks, an annotated tag among them, and a branch that goes on. */
async function released(engine: Awaited<ReturnType<typeof engineEndpoint>>): Promise<SmallConsumer> {
  const two = `${PASSES.replace("report('works')", "report('works', 'works too')")}`
  const small = await smallConsumer(engine, { tests: { 'works.js': PASSES }, ...RELEASES })
  const { consumer } = small
  const kit = (await readFile(join(consumer.path, 'works.js'), 'utf8')).replace(PASSES, '')
  for (const [tag, body] of [
    ['v1.9.0', PASSES],
    ['v1.10.0', FAILS],
    ['v1.11.0', PASSES],
    ['v1.12.0-rc.1', FAILS],
  ] as const) {
    await consumer.commit({ 'works.js': `${kit}${NAMED}${body} // ${tag}` })
    await consumer.git('tag', '--annotate', '--message', 'm', tag)
  }
  await consumer.commit({ 'works.js': `${kit}${NAMED}${two}` })
  return small
}

it('each of the last releases is tried, and the report says which of them breaks', async () => {
  await using engine = await engineEndpoint()
  await using small = await released(engine)
  const report = join(small.folder, 'report')
  const run = async (...args: string[]) => {
    const { code, stdout } = await inTerminalHere(['run', '--report', report, ...args], small)
    const document = JSON.parse(await readFile(join(report, 'verdict.json'), 'utf8'))
    const consumers = document.consumers.map(
      (one: { name: string; verdict: string }) => `${one.name} ${one.verdict}`,
    )
    return { code, stdout, document, consumers }
  }
  const all = await run()
  expect([all.code, all.consumers]).toEqual([
    1,
    ['small pass', 'small@v1.11.0 pass', 'small@v1.10.0 fail', 'small@v1.9.0 pass'],
  ])
  const commits = await Promise.all(
    ['main', 'v1.11.0', 'v1.10.0', 'v1.9.0'].map(ref => small.consumer.git('rev-parse', `${ref}^{commit}`)),
  )
  expect(all.document.consumers.map(({ pin }: { pin: string }) => pin)).toEqual(commits)
  expect(all.document.consumers[2].release).toEqual({ of: 'small', tag: 'v1.10.0' })
  expect(all.document.notes).toContain(
    'small: min-passed was counted on main; of a release one passed test for each file is asked for',
  )
  expect(await readFile(join(report, 'summary.md'), 'utf8')).toContain(
    '| small | <code>v1.10.0</code> | \u274c fail |',
  )

  // What the report says that repeats it tries that release and no other.
  expect(all.document.reproduce['small@v1.10.0']).toContain(`--consumer small@v1.10.0 --ref ${commits[2]}`)
  const one = await run('--consumer', 'small@v1.10.0', '--ref', commits[2] ?? '')
  expect([one.code, one.consumers]).toEqual([1, ['small@v1.10.0 fail']])
  expect((await run('--consumer', 'small', '--ref', 'main')).consumers).toEqual(['small pass'])
})

it('each is a row of the matrix, tried and judged by itself', async () => {
  await using engine = await engineEndpoint()
  await using small = await released(engine)
  await mkdir(join(small.folder, 'machines'))
  const workflow = new Workflow({ ...small, folder: join(small.folder, 'machines') })
  const { plan, imageId, trials } = await workflow.upToJudge()
  expect(trials.map(({ consumer, name }) => `${consumer} ${name.replace(/-linux-\w+$/, '')}`)).toEqual([
    'small small-1',
    'small@v1.11.0 small@v1.11.0-1',
    'small@v1.10.0 small@v1.10.0-1',
    'small@v1.9.0 small@v1.9.0-1',
  ])
  const { outputs } = await workflow.judge(plan, imageId)
  const consumers = JSON.parse(outputs['consumers'] ?? '[]').map(
    (one: { name: string; verdict: string }) => one.verdict,
  )
  expect([outputs['verdict'], ...consumers]).toEqual(['fail', 'pass', 'pass', 'fail', 'pass'])
})

it('a consumer without a release stops the plan, and the run before anything is built', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine, { consumer: { releases: { last: 2, tags: 'cli-*' } } })
  const { code, stdout } = await inTerminalHere(['run'], small)
  expect(code).toBe(2)
  expect(stdout).toContain('ref-not-found: ')
  expect(stdout).toContain("../consumer has no release: no tag fits 'cli-*'")
  expect((await inTerminalHere(['plan'], small)).stderr).toContain("no tag fits 'cli-*'")
})
