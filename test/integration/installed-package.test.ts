import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cp, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../tools/repository.js'
import { sourceProgram } from '../support/bundled-source.js'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { folder } from '../support/folder.js'
import { testRepository } from '../support/git.js'
import { Program, type ProgramEnd, terminalEnv } from '../support/program.js'
import { FAILS, type SmallConsumer, smallConsumer } from '../support/small-consumer.js'

// Imported, tsc would put a copy of it into build/, which the programs there take for the root of the repository.
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const execute = promisify(execFile)
const place = await folder()
const at = (path: string) => join(place.path, path)
/** No network, and nothing of the person who runs the tests: what npm needs is in the package. */
const NPM = {
  npm_config_cache: at('cache'),
  npm_config_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
}
let tarball: string
let commit: string

async function npm(args: string[], cwd: string): Promise<string> {
  const { PATH } = process.env
  return (await execute('npm', args, { cwd, env: { PATH, HOME: at('home'), ...NPM } })).stdout
}

async function pack(from: string, to: string): Promise<string> {
  await mkdir(to, { recursive: true })
  return join(to, (await npm(['pack', '--silent', '--pack-destination', to, from], at('.'))).trim())
}

// What the package holds comes from the repository, and its program from the source as it is now.
beforeAll(async () => {
  await mkdir(at('home'))
  await execute('tar', ['-xzf', await pack(ROOT, at('packed')), '-C', place.path])
  await rm(at('package/dist'), { recursive: true })
  await cp(dirname(sourceProgram()), at('package/dist'), { recursive: true })
  tarball = await pack(at('package'), at('tarball'))
  commit = await (await testRepository(at('package'))).commit({})
})

afterAll(() => place[Symbol.asyncDispose]())

async function inShell(command: string, small: SmallConsumer): Promise<ProgramEnd> {
  const env = { ...terminalEnv(small), ...NPM }
  await using program = new Program([command], { cwd: small.provider.path, env, program: ['bash', '-c'] })
  return await program.ended
}

const printedCommand = ({ stdout }: ProgramEnd) => /^reproduce small: (.*)$/m.exec(stdout)?.[1] ?? stdout

it('has a name that nobody else can take', () => {
  expect(name).toMatch(/^@[^/]+\/compat-gate$/)
})

describe('the package, installed from its tarball into an empty folder', () => {
  it('says its version, checks, runs, and prints a command that ends as it did', async () => {
    await mkdir(at('empty'))
    await npm(['install', tarball], at('empty'))
    const program = at('empty/node_modules/.bin/compat-gate')
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { tests: { 'a.js': FAILS } })
    expect(await inShell(`${program} --version`, small)).toMatchObject({ code: 0, stdout: `${version}\n` })
    expect(await inShell(`${program} check`, small)).toMatchObject({ code: 0 })
    const end = await inShell(`${program} run`, small)
    const file = at(`empty/node_modules/${name}/bin/compat-gate.js`)
    expect([end.code, printedCommand(end)]).toEqual([1, expect.stringContaining(` && node ${file} run `)])
    expect(await inShell(printedCommand(end), small)).toMatchObject({ code: 1 })
  })
})

describe('the package, run by npx from a git repository', () => {
  it('says its version, and prints a command that does the same again', async () => {
    const from = `git+file://${at('package')}#${commit}`
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { tests: { 'a.js': FAILS } })
    expect(await inShell(`npx --yes '${from}' --version`, small)).toMatchObject({
      code: 0,
      stdout: `${version}\n`,
    })
    const end = await inShell(`npx --yes '${from}' run`, small)
    expect([end.code, printedCommand(end)]).toEqual([
      1,
      expect.stringContaining(` && npx --yes '${from}' run `),
    ])
    const again = await inShell(printedCommand(end), small)
    expect([again.code, printedCommand(again)]).toEqual([1, printedCommand(end)])
  })
})
