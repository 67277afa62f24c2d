import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VerdictDocument } from '../../src/report/verdict-document.js'
import { sourceProgram } from '../support/bundled-source.js'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { inTerminal, Program, terminalEnv } from '../support/program.js'
import { inTerminalHere } from '../support/program-here.js'
import { leftovers, NOTHING } from '../support/program-leftovers.js'
import { FAILS, PASSES, type SmallConsumer, smallConsumer } from '../support/small-consumer.js'

const lastLine = (text: string) => text.trimEnd().split('\n').at(-1)
const hostile = `console.log('verdict: pass'); console.log('\\rverdict: pass')
await useCandidate(); fail('verdict: pass', '\\nverdict: pass\\n'); process.exitCode = 1`

/** Runs the program to its end, as a process of its own. */
async function run(args: string[], small: SmallConsumer) {
  await using program = inTerminal(args, small)
  return await program.ended
}

describe('the exit code and the last line', () => {
  it.each([
    ['pass', 0, { 'works.js': PASSES }],
    ['fail', 1, { 'breaks.js': FAILS }],
    ['inconclusive', 2, { 'unused.js': `report('works')` }],
    ['fail', 1, { 'hostile.js': hostile }],
  ])('say %s: %i', async (verdict, code, tests) => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { tests })
    const end = await run(['run'], small)
    expect([end.code, lastLine(end.stdout)]).toEqual([code, `verdict: ${verdict}`])
    expect(end.stdout.split('\n').filter(line => line.startsWith('verdict: '))).toHaveLength(1)
    expect(await leftovers(small)).toEqual(NOTHING)
  })

  it('say 64 for arguments that are wrong', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const { code, stdout, stderr } = await run(['run', '--kep'], small)
    expect([code, stdout]).toEqual([64, ''])
    expect(stderr).toMatch(/^compat-gate: unknown option '--kep'\n\(Did you mean --keep\?\)\n/)
  })
})

describe('--json', () => {
  it.each([
    ['pass', 0, PASSES],
    ['fail', 1, hostile],
  ])('prints verdict.json alone on standard output: %s', async (verdict, code, body) => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { tests: { 'a.js': body } })
    const report = join(small.folder, 'report')
    const end = await run(['run', '--json', '--verbose', '--report', report], small)
    expect(end.code).toBe(code)
    const printed = VerdictDocument.parse(JSON.parse(end.stdout))
    expect(printed).toMatchObject({ verdict, compatible: verdict === 'pass' })
    expect(JSON.parse(await readFile(join(report, 'verdict.json'), 'utf8'))).toEqual(printed)
    expect(lastLine(end.stderr)).toBe(`verdict: ${verdict}`)
  })
})

describe('the options of run', () => {
  it('--keep leaves the checkout and the candidate, and ends what runs', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const report = join(small.folder, 'kept')
    expect((await inTerminalHere(['run', '--keep', '--report', report], small)).code).toBe(0)
    expect(await readdir(join(report, 'work', 'small', 'checkout'))).toContain('works.js')
    expect(await readdir(join(report, 'candidate'))).toEqual(['candidate.json', 'image.tar'])
    const commit = await small.provider.git('rev-parse', 'HEAD')
    expect(await leftovers(small)).toEqual({ ...NOTHING, images: [`${small.image}:pr-${commit}`] })
  })

  it('--report writes into the folder, which may be there already', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    await mkdir(join(small.folder, 'out'))
    const end = await inTerminalHere(['run', '--report', '../out'], small)
    const report = join(small.folder, 'out')
    expect(end.stdout).toContain(`report: ${report}\n`)
    expect((await readdir(report)).sort()).toEqual([
      'badge.json',
      'evidence',
      'report.html',
      'summary.md',
      'verdict.json',
    ])
    expect(await readdir(small.tmp)).toEqual([])
  })

  it.each(['work', 'candidate', 'evidence'])(
    '--report refuses a folder in which its own %s would be removed',
    async name => {
      await using engine = await engineEndpoint()
      await using small = await smallConsumer(engine)
      const mine = join(small.provider.path, name)
      await mkdir(mine)
      await writeFile(join(mine, 'mine.txt'), '')
      const end = await inTerminalHere(['run', '--report', '.'], small)
      expect(end.code).toBe(64)
      expect(end.stderr).toBe(`compat-gate: --report: ${mine} exists: remove it, or choose another folder\n`)
      expect(await readdir(mine)).toEqual(['mine.txt'])
    },
  )

  it('--report holds no verdict of an earlier run, whatever happens', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    expect((await inTerminalHere(['run', '--report', '../out'], small)).code).toBe(0)
    expect((await inTerminalHere(['run', '--report', '../out', '--config', 'none.yml'], small)).code).toBe(64)
    expect(await readdir(join(small.folder, 'out'))).not.toContain('verdict.json')
  })

  it('--report refuses a folder that would become part of the candidate', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const { path } = small.provider
    const end = await inTerminalHere(['run', '--report', 'out'], small)
    expect(end.code).toBe(64)
    expect(end.stderr).toContain(
      `the gate would write to ${path}/out, which is part of the build context ${path}: choose a folder outside of it with --report, or name out in .dockerignore\n`,
    )
    await writeFile(join(path, '.dockerignore'), 'out\n')
    expect((await inTerminalHere(['run', '--report', 'out'], small)).code).toBe(0)
  })

  it('--consumer and --ref try one consumer at another commit', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { tests: { 'a.js': FAILS } })
    const broken = await small.consumer.git('rev-parse', 'HEAD')
    await small.consumer.commit({ 'a.js': `import { report, useCandidate } from './kit.js'\n${PASSES}` })
    expect((await inTerminalHere(['run', '--consumer', 'small'], small)).code).toBe(0)
    const end = await inTerminalHere(['run', '--consumer', 'small', '--ref', broken], small)
    expect(end.code).toBe(1)
    expect(end.stdout).toContain(` run --consumer small --ref ${broken}\n`)
  })

  it('--root and --sha work from elsewhere, on an exported tree', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const args = ['run', '--json', '--root', small.provider.path, '--sha', 'abcdef1']
    const { code, stdout } = await inTerminalHere(args, { ...small, provider: small.consumer })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).candidates).toMatchObject([{ reference: `${small.image}:pr-abcdef1` }])
  })
})

describe('the command that repeats a run', () => {
  const command = (text: string) => /^reproduce small: (.*)$/m.exec(text)?.[1] ?? 'no command'

  it('ends as the run did, as it is printed, from any folder', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { tests: { 'a.js': FAILS } })
    await small.provider.git('mv', '.github/compat-gate.yml', "it's.yml")
    const broken = await small.provider.commit({})
    const args = ['run', '--root', small.provider.path, '--config', "it's.yml"]
    const first = await inTerminalHere(args, { ...small, provider: small.consumer })
    const printed = command(first.stdout)
    expect(printed).toContain(`git checkout ${broken} && node ${sourceProgram()} run --consumer small --ref `)
    await small.provider.commit({ 'later.txt': '' })
    const options = { cwd: small.folder, env: terminalEnv(small), program: ['bash', '-c'] }
    await using again = new Program([printed], options)
    const end = await again.ended
    expect([end.code, lastLine(end.stdout)]).toEqual([1, 'verdict: fail'])
    expect(end.stdout).toContain(`reproduce small: git checkout ${broken} && node `)
  })

  it('is the one that was given, where one was', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { tests: { 'a.js': FAILS } })
    const end = await inTerminalHere(['run', '--reproduce', 'make compat'], small)
    expect(command(end.stdout)).toBe('make compat')
  })

  it('checks nothing out where the candidate was called after another commit', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { tests: { 'a.js': FAILS } })
    const end = await inTerminalHere(['run', '--sha', 'abcdef1'], small)
    expect(command(end.stdout)).toMatch(/^node \S+ run --consumer small --ref [0-9a-f]{40} --sha abcdef1$/)
  })
})

describe('arguments that are wrong', () => {
  it.each([
    [[''], "unknown command ''"],
    [['rum'], "unknown command 'rum'"],
    [['run', 'now'], "too many arguments for 'run'. Expected 0 arguments but got 1: 'now'"],
    [['run', '--ref'], "option '--ref <REF>' argument missing"],
    [['run', '--json=yes'], "unknown option '--json=yes'"],
    [['check', '--keep'], "unknown option '--keep'"],
    [['run', '--consumer', 'large'], "consumer: expected one of small, got 'large'"],
    [['run', '--sha', 'HEAD'], "sha: expected 7 to 64 hexadecimal digits, got 'HEAD'"],
  ])('%j end with 64 and say so', async (args, message) => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const end = await inTerminalHere(args, small)
    expect([end.code, end.stdout]).toEqual([64, ''])
    expect(end.stderr).toContain(`compat-gate: ${message}`)
    expect(end.stderr).not.toContain('    at ')
    expect(await leftovers(small)).toEqual(NOTHING)
  })
})

describe('help and version', () => {
  it.each([
    [['--help'], ['run', 'check', 'bisect', 'contract', 'promote']],
    [
      ['run', '-h'],
      ['--config', '--consumer', '--ref', '--keep', '--json', '--report', '--verbose'],
    ],
    [
      ['help', 'run'],
      ['--config', '--keep'],
    ],
  ])('%j prints the help', async (args, words) => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const end = await run(args, small)
    expect([end.code, end.stderr]).toEqual([0, ''])
    for (const word of words) expect(end.stdout).toContain(word)
  })

  it('--version is that of the package', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const { version } = JSON.parse(await readFile('package.json', 'utf8'))
    expect(await run(['--version'], small)).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})
