import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BlankedOutput, secretTexts } from '../../../src/candidate/blanked-output.js'
import { buildOnce, buildxCommand, requireBuildx } from '../../../src/candidate/build.js'
import { buildKitKeys, buildKitOptions, buildOptionsOf } from '../../../src/candidate/build-kit.js'
import { uncommittedChanges } from '../../../src/candidate/uncommitted.js'
import type { CandidateConfig } from '../../../src/config/config.js'
import { gitContext, testRepository } from '../../support/git.js'
import { building, buildRequestFor, candidateConfig, engineWith } from './builds.js'

const nothing = Buffer.alloc(0)
const SECRET = 'hunter2-and-more'

const ALL: Partial<CandidateConfig> = {
  labels: { team: 'emulators' },
  pull: true,
  noCache: true,
  buildContexts: { lib: 'lib', base: 'docker-image://alpine:3' },
  secrets: { token: { env: 'TOKEN' }, conf: { file: '../pip, "conf"' } },
  ssh: ['default', 'deploy=/keys/deploy'],
  cacheFrom: ['type=gha'],
  cacheTo: ['type=gha,mode=max'],
}

async function options(
  more: Partial<CandidateConfig>,
  env: NodeJS.ProcessEnv = { TOKEN: SECRET, SSH_AUTH_SOCK: '/s' },
) {
  await using it = await building(engineWith(nothing))
  await mkdir(join(it.root, 'lib'))
  await writeFile(join(it.root, '..', 'pip, "conf"'), SECRET)
  await writeFile(join(it.root, 'inside'), SECRET)
  const place = { contextDir: it.root, dockerfile: join(it.root, 'Dockerfile') }
  const folder = join(it.root, '..')
  const found = await buildKitOptions(candidateConfig(more), { root: it.root, place, env, folder })
  return { found, root: it.root }
}

describe('what only BuildKit can do', () => {
  it('is looked up, and becomes options of buildx', async () => {
    const { found, root } = await options(ALL)
    const request = {
      ...buildRequestFor(root),
      pull: true as const,
      noCache: true as const,
      ...(found && { buildKit: found }),
    }
    const { args } = buildxCommand(request, root, {})
    expect(args.slice(args.indexOf('--pull'), -1)).toEqual([
      ...['--pull', '--no-cache'],
      ...['--build-context', `lib=${root}/lib`, '--build-context', 'base=docker-image://alpine:3'],
      ...['--secret', 'id=token,env=TOKEN', '--secret', `id=conf,"src=${join(root, '..')}/pip, ""conf"""`],
      ...['--ssh', 'default', '--ssh', 'deploy=/keys/deploy'],
      ...['--cache-from', 'type=gha', '--cache-to', 'type=gha,mode=max'],
    ])
    expect(buildKitKeys(candidateConfig(ALL))).toEqual(
      ['build-contexts', 'secrets', 'ssh', 'cache-from', 'cache-to'].map(key => `candidate.${key}`),
    )
  })

  it('is nothing where nothing is asked for', async () => {
    expect((await options({ labels: { a: 'b' }, pull: true })).found).toBeUndefined()
  })

  it.each<[string, Partial<CandidateConfig>, string]>([
    [
      'a folder that is not there',
      { buildContexts: { lib: 'no' } },
      'candidate.build-contexts.lib: there is no folder',
    ],
    [
      'a folder that the gate writes to',
      { buildContexts: { up: '..' } },
      'which is part of the build context',
    ],
    [
      'a variable that is not set',
      { secrets: { a: { env: 'NONE' } } },
      'candidate.secrets.a: the variable NONE is not set',
    ],
    ['a file that is not there', { secrets: { a: { file: 'no' } } }, 'candidate.secrets.a: there is no file'],
    ['a file that would be sent', { secrets: { a: { file: 'inside' } } }, 'name inside in .dockerignore'],
  ])('%s is refused', async (_, more, message) => {
    await expect(options(more)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(message),
    })
  })

  it('an agent that does not run is refused, and a key needs none', async () => {
    await expect(options({ ssh: ['default'] }, {})).rejects.toThrow(
      'candidate.ssh: the variable SSH_AUTH_SOCK is not set',
    )
    expect((await options({ ssh: ['default=/key'] }, {})).found?.ssh).toEqual(['default=/key'])
  })

  it.each([
    [
      'a docker client without buildx',
      'Docker Engine',
      'install it (docker/setup-buildx-action in a workflow)',
    ],
    ['Podman', 'Podman', 'Podman has no BuildKit behind its socket: build the image another way'],
  ])('%s is told by name what it cannot do', async (_, name, message) => {
    await using it = await building(engineWith(nothing), { name })
    await it.install('docker', 'exit 1')
    const asked = requireBuildx(['candidate.secrets', 'candidate.ssh'], it.context)
    await expect(asked).rejects.toThrow(`candidate.secrets, candidate.ssh: docker buildx is needed, and `)
    await expect(requireBuildx(['candidate.secrets'], it.context)).rejects.toThrow(message)
    await expect(requireBuildx([], it.context)).resolves.toBeUndefined()
  })

  it('makes files of another context part of what is of no commit', async () => {
    await using repository = await testRepository()
    await repository.commit({ 'app/Dockerfile': 'FROM scratch', 'lib/a': '', 'more/a': '' })
    for (const file of ['lib/b', 'more/b']) await writeFile(join(repository.path, file), 'new')
    const candidate = candidateConfig({ context: 'app', dockerfile: 'app/Dockerfile' })
    const config = {
      path: join(repository.path, 'app/gate.yml'),
      candidate,
      contract: 'off' as const,
      redact: [],
      consumers: [],
    }
    const app = join(repository.path, 'app')
    const place = {
      contextDir: app,
      dockerfile: join(app, 'Dockerfile'),
      more: [join(repository.path, 'lib')],
    }
    const tree = { root: repository.path, folder: repository.path }
    expect(await uncommittedChanges(config, place, tree, gitContext())).toEqual(['lib/b'])
  })
})

it('the evidence has what may change the image, and of secrets the ids', () => {
  expect(buildOptionsOf(candidateConfig(ALL))).toEqual({
    labels: { team: 'emulators' },
    contexts: { lib: 'lib', base: 'docker-image://alpine:3' },
    secrets: ['token', 'conf'],
    ssh: ['default', 'deploy'],
    pull: true,
    noCache: true,
  })
  expect(buildOptionsOf(candidateConfig({ cacheFrom: ['type=gha'] }))).toBeUndefined()
})

describe('a secret that a build prints', () => {
  const written = (secrets: string[], chunks: string[]) => {
    const seen: string[] = []
    const output = new BlankedOutput(secrets, chunk => seen.push(chunk.toString()))
    for (const chunk of chunks) output.write(Buffer.from(chunk))
    output.end()
    return seen.join('')
  }

  it.each([
    ['in one chunk', [`#7 0.1 ${SECRET}!\n`]],
    ['torn between chunks', ['#7 0.1 hunter2', '-and-', 'more!\n']],
    ['without a line end', [`#7 0.1 ${SECRET}`, '!\n']],
  ])('is blanked %s', (_, chunks) => {
    expect(written([SECRET], chunks)).toBe('#7 0.1 ***!\n')
  })

  it('is blanked in a line that does not end', () => {
    const text = written(
      [SECRET],
      ['x'.repeat(70_000), SECRET.slice(0, 7), SECRET.slice(7), 'y'.repeat(70_000)],
    )
    expect(text).toBe(`${'x'.repeat(70_000)}***${'y'.repeat(70_000)}`)
  })

  it('is each line of it, and not what is too short', async () => {
    await using it = await building(engineWith(nothing))
    await writeFile(join(it.root, 'key'), `-----BEGIN\n  ${SECRET}  \n}\n`)
    const secrets = { key: { file: join(it.root, 'key') }, word: { env: 'WORD' }, none: { env: 'NONE' } }
    expect(await secretTexts(secrets, { WORD: 'abcdefg' })).toEqual([SECRET, '-----BEGIN', 'abcdefg'])
  })

  it('is in no output, no error and no command of a build that fails', async () => {
    await using it = await building(engineWith(nothing))
    await it.install('docker', 'echo "#7 0.1 got $TOKEN, not $(printenv OTHER || echo set)"; exit 1')
    const buildKit = {
      contexts: {},
      secrets: { token: { env: 'TOKEN' } },
      ssh: [],
      cacheFrom: [],
      cacheTo: [],
    }
    const context = { ...it.context, env: { ...it.context.env, TOKEN: SECRET, OTHER: 'kept' } }
    const failed = await buildOnce('buildx', buildRequestFor(it.root, { buildKit }), context).catch(String)
    expect(it.output()).toBe('#7 0.1 got ***, not set\n')
    expect(failed).toContain('got ***, not set')
    expect([it.output(), failed, ...it.shown].join()).not.toContain(SECRET)
  })
})
