import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engineEndpoint, type TestEngine } from '../support/engine-endpoint.js'
import { inTerminal } from '../support/program.js'
import { inTerminalHere } from '../support/program-here.js'
import { leftovers, NOTHING } from '../support/program-leftovers.js'
import { FAILS, PASSES, type SmallConsumer, smallConsumer } from '../support/small-consumer.js'

/** Passes where the image has no label `broken`, but for the runs of it that are named: those fail whatever it has. */
const LABELS = (...flukes: number[]) => `await useCandidate()
const { request } = await import('node:http')
const { appendFileSync, readFileSync } = await import('node:fs')
const socketPath = process.env.DOCKER_HOST.replace('unix://', '')
const path = '/images/' + process.env.SMALL_IMAGE + '/json'
const text = await new Promise(resolve => request({ socketPath, path }, answer => {
  let all = ''
  answer.on('data', chunk => { all += chunk }).on('end', () => resolve(all))
}).end())
appendFileSync(process.env.COUNTER, '.')
const run = readFileSync(process.env.COUNTER, 'utf8').length
if (JSON.parse(text).Config.Labels.broken || [${flukes}].includes(run)) { fail('breaks', 'expected 1, got 2'); process.exitCode = 1 }
else report('breaks')`

/** A repository with these commits, each the instructions that it adds to the image. */
async function withCommits(
  commits: string[][],
  test: string,
  work: (small: SmallConsumer, shas: string[]) => Promise<void>,
): Promise<void> {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine, { tests: { 'a.js': test } })
  const { provider } = small
  const file = '.github/compat-gate.yml'
  const config = JSON.parse(await provider.git('show', `HEAD:${file}`))
  config.consumers[0].env = { ...config.consumers[0].env, COUNTER: join(small.folder, 'counter') }
  const shas = [await provider.commit({ [file]: JSON.stringify(config) })]
  const dockerfile = await provider.git('show', 'HEAD:Dockerfile')
  for (const [index, more] of commits.entries()) {
    const number = `LABEL number=${index + 1}`
    shas.push(await provider.commit({ Dockerfile: `${[dockerfile, number, ...more].join('\n')}\n` }))
  }
  await work(small, shas)
}

const FINE: string[] = []
const BROKEN = ['LABEL broken=yes']

async function bisected(small: SmallConsumer, args: string[], more?: NodeJS.ProcessEnv) {
  const end = await inTerminalHere(['bisect', '--test', 'a.js', ...args], small, more)
  expect(await leftovers(small)).toEqual(NOTHING)
  expect(await readdir(small.tmp)).toEqual([])
  expect(await small.provider.git('status', '--porcelain')).toBe('')
  expect(await small.provider.git('worktree', 'list')).toMatch(/^[^\n]*$/)
  return end
}

describe('a bisection', () => {
  it('finds the commit that broke the image, past a fluke and a commit that cannot be built', async () => {
    const commits = [FINE, ['RUN exit 1'], FINE, BROKEN, BROKEN]
    await withCommits(commits, LABELS(3), async (small, shas) => {
      const { code, stdout, stderr } = await bisected(small, ['--good', shas[0] ?? '', '--bad', 'main'])

      const first = shas[4] ?? ''
      expect(stdout.split('\n')[0]).toMatch(
        new RegExp(
          `^a\\.js fails from commit ${first.slice(0, 12)} 'a change' on \\(\\d+ runs, 9\\d(\\.\\d)? % sure\\)\\.$`,
        ),
      )
      expect(stdout).toContain(' Dockerfile | ')
      expect(stdout).toMatch(new RegExp(`\nreproduce: git checkout ${first} && .* run --consumer small\n$`))
      expect(stderr).toMatch(/^bisect: 5 commits, at most \d+ runs\nbisect: run 1 of at most /)
      expect(stderr).toContain('bisect: at most about ')
      expect(code).toBe(0)
    })
  })

  it('tells what remains where the commits in between cannot be built', async () => {
    await withCommits([['RUN exit 1'], BROKEN], LABELS(), async (small, shas) => {
      const { code, stdout, stderr } = await bisected(small, ['--good', shas[0] ?? '', '--bad', 'main'])

      expect(stdout).toMatch(
        /^a\.js fails from one of 2 commits on, .*: the others between them were skipped\.\n/,
      )
      expect(stdout).toContain((shas[1] ?? '').slice(0, 12))
      expect(stderr).toMatch(/skipped \(.*\): .*exit 1/)
      expect(code).toBe(2)
    })
  })

  it('does not begin where the good end fails', async () => {
    await withCommits([BROKEN], LABELS(), async (small, shas) => {
      const bad = await small.provider.commit({ a: 'b' })
      const refused = await bisected(small, ['--quiet', '--good', shas[1] ?? '', '--bad', bad])
      expect(refused.stdout).toMatch(
        /^Nothing to search: at the good end, .*, a\.js failed in 2 of 2 runs\.\n/,
      )
      expect([refused.code, refused.stderr]).toEqual([2, ''])
    })
  })

  it('finds the commit of the consumer from which its test fails', async () => {
    await withCommits([FINE], PASSES, async small => {
      const { consumer } = small
      const good = await consumer.git('rev-parse', 'HEAD')
      const text = await consumer.git('show', 'HEAD:a.js')
      await consumer.commit({ b: '1' })
      const first = await consumer.commit({ 'a.js': text.replace(PASSES, () => FAILS) })
      await consumer.commit({ b: '2' })

      const { code, stdout } = await bisected(small, ['--of', 'consumer', '--good', good, '--bad', 'main'])

      expect(stdout).toContain(`a.js fails from commit ${first.slice(0, 12)} 'a change' on`)
      expect(stdout).toContain(`--ref ${first}`)
      expect(code).toBe(0)
    })
  })

  it('is cancelled cleanly', async () => {
    const waits = `await startCandidate(); await meet('here')`
    await withCommits([FINE, BROKEN], waits, async (small, shas) => {
      await using program = inTerminal(
        ['bisect', '--test', 'a.js', '--good', shas[0] ?? '', '--bad', 'main'],
        small,
      )
      await small.meeting.arrival('here')
      program.signal('SIGINT')

      const stderr = expect.stringContaining('compat-gate: stopping: waiting for the run under way')
      expect(await program.ended).toMatchObject({ code: 2, stdout: '', stderr })
      expect(await leftovers(small)).toEqual(NOTHING)
      expect(await readdir(small.tmp)).toEqual([])
    })
  })

  it('finds the version of a package, told to set-up by a variable, and leaves out one that set-up did not take', async () => {
    const test = `await useCandidate()
if (Number(process.env.LEFT) >= 4) { fail('is left', 'no'); process.exitCode = 1 } else report('is left')`
    await using engine = await engineEndpoint()
    const consumer = {
      env: { LEFT: '0' },
      // Of the third version the set-up has taken another one.
      installed: ['bash', '-c', 'echo "Left_Pad@$LEFT" | sed s/@3/@2/'],
    }
    await using small = await smallConsumer(engine, { tests: { 'a.js': test }, consumer })
    const bin = join(small.folder, 'bin')
    await mkdir(bin)
    const script = `#!/bin/sh\n[ "$*" = "view --no-update-notifier left-pad versions --json" ] && echo '["1","2","3","4","5","6"]'\n`
    await writeFile(join(bin, 'npm'), script, { mode: 0o755 })
    const of = ['--of', 'npm:left-pad', '--version-env', 'LEFT={version}', '--good', '1', '--bad', '6']
    const path = { PATH: `${bin}:${process.env['PATH']}` }
    const { code, stdout, stderr } = await bisected(small, ['--test', 'a.js::is left', ...of], path)

    expect(stdout).toMatch(
      /^a\.js::is left fails from one of 2 versions on, 3 to 4: the others between them were skipped\.\n/,
    )
    expect(stderr).toMatch(/^bisect: 5 versions, /)
    expect(stderr).toContain(': set-up has installed left-pad 2\n')
    expect(code).toBe(2)
  })
})

describe('a bisection that cannot begin', () => {
  let engine: TestEngine
  let small: SmallConsumer
  beforeAll(async () => {
    engine = await engineEndpoint()
    small = await smallConsumer(engine, { tests: { 'a.js': PASSES } })
  })
  afterAll(async () => {
    await small[Symbol.asyncDispose]()
    await engine[Symbol.asyncDispose]()
  })

  it.each([
    [['--good', 'HEAD', '--bad', 'nowhere'], /^compat-gate: --bad: .* has no commit 'nowhere'/],
    [['--good', 'HEAD', '--bad', 'HEAD'], /--good HEAD does not come before --bad HEAD/],
    [['--good', '1', '--bad', '2', '--of', '-x'], /--of/],
    [['--good', '1', '--bad', '2', '--of', 'six'], /has no 'installed'/],
    [
      ['--good', 'HEAD', '--bad', 'HEAD', '--test', 'b.js'],
      /--test: expected one of the test files of small: a\.js; got 'b\.js'/,
    ],
    [['--good', 'HEAD'], /bisect: expected --bad/],
    [['--good', '1', '--bad', '2', '--version-env', 'A=1'], /expected NAME=TEXT with \{version\}/],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await bisected(small, args)
    expect(stderr).toMatch(message)
    expect(code).toBe(64)
  })
})
