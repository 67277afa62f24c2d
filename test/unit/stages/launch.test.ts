import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actionLaunch, actionOfProgram, terminalLaunch } from '../../../src/stages/launch.js'
import { folder } from '../../support/folder.js'
import { gitContext, testRepository } from '../../support/git.js'

const SHA = '0f'.repeat(20)
const GITHUB = { GITHUB_ACTION_REPOSITORY: 'acme/gate', GITHUB_ACTION_REF: SHA }

describe('a step of a workflow is started again', () => {
  it.each<[string, NodeJS.ProcessEnv, string[]]>([
    ['from its repository at its ref', GITHUB, ['npx', '--yes', `github:acme/gate#${SHA}`]],
    [
      'from the server of its repository',
      { ...GITHUB, GITHUB_SERVER_URL: 'https://git.acme.example' },
      ['npx', '--yes', `git+https://git.acme.example/acme/gate.git#${SHA}`],
    ],
    [
      'by its path, where it is a part of the checkout',
      { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '', GITHUB_WORKSPACE: '/work/repo' },
      ['node', 'actions/gate/dist/index.js'],
    ],
    [
      'by its whole path elsewhere',
      { GITHUB_WORKSPACE: '/work/other' },
      ['node', '/work/repo/actions/gate/dist/index.js'],
    ],
    ['by its whole path without a checkout', {}, ['node', '/work/repo/actions/gate/dist/index.js']],
  ])('%s', (_, env, program) => {
    expect(actionLaunch(env, '/work/repo/actions/gate/dist/index.js').program).toEqual(program)
  })

  it('and its documentation is that of the same ref', () => {
    const { docs } = actionLaunch({ ...GITHUB, GITHUB_SERVER_URL: 'https://git.acme.example' }, '/a.js')
    expect(docs).toBe(`https://git.acme.example/acme/gate/blob/${SHA}/docs`)
    expect(actionLaunch({}, '/a.js').docs).toBeUndefined()
  })
})

/** How a package of that name is started again that npm installed from there. */
async function installed(name: string, resolved: string | undefined) {
  return onInstalled(name, resolved, own => terminalLaunch('/bin/gate.js', own))
}

async function onInstalled<T>(
  name: string,
  resolved: string | undefined,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await using place = await folder()
  const modules = join(place.path, 'node_modules')
  const own = join(modules, name)
  await mkdir(own, { recursive: true })
  await writeFile(join(own, 'package.json'), JSON.stringify({ name, version: '1.2.3' }))
  const packages = { [`node_modules/${name}`]: { version: '1.2.3', resolved } }
  await writeFile(join(modules, '.package-lock.json'), JSON.stringify({ packages }))
  return await work(own)
}

describe('a program in a terminal is started again', () => {
  it.each([
    ['GitHub', `git+ssh://git@github.com/acme/gate.git#${SHA}`, `github:acme/gate#${SHA}`],
    [
      'another git server',
      `git+https://git.acme.example/gate.git#${SHA}`,
      `git+https://git.acme.example/gate.git#${SHA}`,
    ],
    ['a registry', 'https://registry.acme.example/@acme/gate/-/gate-1.2.3.tgz', '@acme/gate@1.2.3'],
    ['a tarball on a server', 'https://acme.example/gate.tgz', 'https://acme.example/gate.tgz'],
  ])('as npm installed it from %s', async (_, resolved, from) => {
    expect((await installed('@acme/gate', resolved)).program).toEqual(['npx', '--yes', from])
  })

  it('as the file that it is, where it was installed from one', async () => {
    expect(await installed('@acme/gate', 'file:../gate-1.2.3.tgz')).toEqual({
      program: ['node', '/bin/gate.js'],
    })
    expect(await installed('gate', undefined)).toEqual({ program: ['node', '/bin/gate.js'] })
  })

  it('as the file that it is in a checkout', async () => {
    await using place = await folder()
    await writeFile(
      join(place.path, 'package.json'),
      JSON.stringify({ name: '@acme/gate', version: '1.2.3' }),
    )
    expect((await terminalLaunch('/bin/gate.js', place.path)).program).toEqual(['node', '/bin/gate.js'])
  })
})

describe('a workflow uses the same program', () => {
  it.each([
    [`git+ssh://git@github.com/acme/gate.git#${SHA}`, `acme/gate@${SHA}`],
    [`git+https://git.acme.example/gate.git#${SHA}`, undefined],
    ['https://registry.acme.example/@acme/gate/-/gate-1.2.3.tgz', undefined],
    [undefined, undefined],
  ])('as npm installed it from %s', async (resolved, action) => {
    const found = onInstalled('@acme/gate', resolved, own => actionOfProgram(own, gitContext()))
    expect(await found).toBe(action)
  })

  it('in a checkout, by a commit that its remote on GitHub has', async () => {
    await using repository = await testRepository()
    const action = () => actionOfProgram(repository.path, gitContext())
    const commit = await repository.commit({ 'package.json': '{"name": "gate", "version": "1.2.3"}' })
    await repository.git('remote', 'add', 'origin', 'https://github.com/acme/gate.git')
    expect(await action()).toBeUndefined()
    await repository.git('update-ref', 'refs/remotes/origin/main', commit)
    expect(await action()).toBe(`acme/gate@${commit}`)

    await repository.commit({ a: 'not pushed' })
    expect(await action()).toBeUndefined()
    await repository.git('checkout', '--quiet', commit)
    await repository.git('remote', 'set-url', 'origin', 'https://git.acme.example/gate.git')
    expect(await action()).toBeUndefined()
  })

  it('not by a checkout in which it merely lies', async () => {
    await using repository = await testRepository()
    const commit = await repository.commit({
      'vendor/gate/package.json': '{"name": "gate", "version": "1.2.3"}',
    })
    await repository.git('remote', 'add', 'origin', 'https://github.com/acme/other.git')
    await repository.git('update-ref', 'refs/remotes/origin/main', commit)
    expect(await actionOfProgram(join(repository.path, 'vendor/gate'), gitContext())).toBeUndefined()
  })
})
