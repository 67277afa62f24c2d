import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Builder, buildOnce, buildxCommand, findBuilder } from '../../../src/candidate/build.js'
import type { CandidateContext } from '../../../src/candidate/request.js'
import type { BuildRequest } from '../../../src/engine/engine.js'
import { BuildError } from '../../../src/shared/errors.js'
import { building, buildRequestFor, engineWith, RUN } from './builds.js'

const engine = () => engineWith(Buffer.alloc(0))

describe('the call of buildx', () => {
  it('is one image in the engine, with plain output', () => {
    const request: BuildRequest = {
      ...buildRequestFor('/root'),
      buildArgs: { VERSION: '1 2', EMPTY: '' },
      target: 'slim',
      platform: 'linux/arm64',
    }

    expect(buildxCommand(request, '/root', { PATH: '/bin' })).toEqual({
      program: 'docker',
      args: [
        ...['buildx', 'build', '--load', '--provenance=false', '--progress=plain'],
        ...['--tag', request.tag, '--file', '/root/Dockerfile', '--label', `compat-gate.run=${RUN}`],
        ...['--build-arg', 'VERSION=1 2', '--build-arg', 'EMPTY=', '--target', 'slim'],
        ...['--platform', 'linux/arm64', '/root'],
      ],
      cwd: '/root',
      env: { PATH: '/bin' },
    })
  })

  it('leaves out what is not configured', () => {
    const { args } = buildxCommand(buildRequestFor('/root'), '/root', {})

    for (const flag of ['--build-arg', '--target', '--platform']) expect(args).not.toContain(flag)
    expect(args.at(-1)).toBe('/root')
  })
})

/** Builds as a run does, and says by what. */
async function built(root: string, context: CandidateContext): Promise<Builder> {
  const builder = await findBuilder(context)
  await buildOnce(builder, buildRequestFor(root), context)
  return builder
}

const BUILDX = 'test "$2" = version && exit 0'

describe('the build', () => {
  it('keeps from buildx what is not to be sent, by a Dockerfile of its own beside which that stands', async () => {
    await using it = await building(engine())
    await it.install(
      'docker',
      `${BUILDX}; echo "context: \${@: -1}"; file=$(echo "$*" | sed 's/.*--file \\([^ ]*\\).*/\\1/'); cat "$file" "$file.dockerignore"`,
    )
    await writeFile(join(it.root, '.dockerignore'), '*\n!a[1]')
    await buildOnce('buildx', buildRequestFor(it.root, { unsent: 'a[1]/.compat-gate' }), it.context)
    expect(it.output()).toBe(`context: ${it.root}\nFROM scratch\n*\n!a[1]\n/a\\[1]/.compat-gate\n`)
    expect(await readdir(it.root)).toEqual(['.dockerignore', 'Dockerfile'])
  })

  it('uses buildx where it is installed, with an environment of its own', async () => {
    await using it = await building(engine())
    await it.install('docker', `${BUILDX}; echo "args: $*"; env | sort`)

    expect(await built(it.root, it.context)).toBe('buildx')
    expect(it.shown).toEqual(['docker buildx version', expect.stringMatching(/^docker buildx build /)])

    expect(it.output()).toContain(`--tag ${buildRequestFor(it.root).tag}`)
    expect(it.output()).toMatch(/^HOME=\/home\/me$/m)
    expect(it.output()).toContain(`COMPAT_GATE_RUN=${RUN}\n`)
    for (const name of ['GITHUB_TOKEN', 'CI=', 'DOCKER_HOST']) expect(it.output()).not.toContain(name)
  })

  it('asks the client once whether it has buildx, and anew where it looks in other places', async () => {
    await using it = await building(engine())
    await it.install('docker', `${BUILDX}; exit 0`)
    const elsewhere = { ...it.context, env: { ...it.context.env, DOCKER_CONFIG: it.root } }
    for (const context of [it.context, it.context, elsewhere]) await findBuilder(context)
    expect(it.shown).toEqual(['docker buildx version', 'docker buildx version'])
  })

  it('tells buildx of an engine that it would not find by itself', async () => {
    await using it = await building(engine(), { isDefault: false, endpoint: 'unix:///tmp/other.sock' })
    await it.install('docker', `${BUILDX}; env`)

    await built(it.root, it.context)

    expect(it.output()).toContain('DOCKER_HOST=unix:///tmp/other.sock\n')
  })

  it('fails with the step and the last lines', async () => {
    await using it = await building(engine())
    await it.install('docker', `${BUILDX}; echo ' > [2/2] RUN false:' >&2; echo 'ERROR: no' >&2; exit 1`)

    await expect(built(it.root, it.context)).rejects.toMatchObject({
      kind: 'build-failed',
      step: '[2/2] RUN false',
      message: expect.stringMatching(/in the step \[2\/2\] RUN false: .* exit code 1; (?:.|\n)*ERROR: no$/),
    })
  })

  it('says which signal ended buildx', async () => {
    await using it = await building(engine())
    await it.install('docker', `${BUILDX}; kill -KILL $$`)

    await expect(built(it.root, it.context)).rejects.toThrow(/buildx ended with SIGKILL/)
  })

  it.each<[string, string | undefined, string]>([
    ['there is no docker client', undefined, 'Docker Engine - Community'],
    ['the client has no buildx', 'echo "unknown command" >&2; exit 1', 'Docker Engine - Community'],
    ['the engine is Podman', BUILDX, 'Podman Engine'],
  ])("uses the engine's own API where %s", async (_, docker, name) => {
    const requests: BuildRequest[] = []
    const own = engineWith(Buffer.alloc(0), {
      build: async (request, onOutput) => {
        requests.push(request)
        onOutput('Step 1/1 : FROM scratch\n')
      },
    })
    await using it = await building(own, { name })
    if (docker !== undefined) await it.install('docker', docker)
    // Nothing but the test's own folder, so that a client of this machine is not found.
    it.context.env['PATH'] = it.context.env['PATH']?.split(':')[0]

    expect(await built(it.root, it.context)).toBe('engine')

    expect(requests).toEqual([buildRequestFor(it.root)])
    expect(it.output()).toBe('Step 1/1 : FROM scratch\n')
  })

  it("passes on the engine's own failure", async () => {
    const failure = new BuildError('it failed', 'Step 1/1 : FROM scratch')
    await using it = await building(
      engineWith(Buffer.alloc(0), { build: async () => Promise.reject(failure) }),
      {
        name: 'Podman Engine',
      },
    )

    await expect(built(it.root, it.context)).rejects.toBe(failure)
  })

  it.each([
    ['before it began', ''],
    ['while it ran', `${BUILDX}; echo started; sleep 600; true`],
  ])('is cancelled %s', async (when, script) => {
    await using it = await building(engine())
    await it.install('docker', script)
    const controller = new AbortController()
    if (when === 'before it began') controller.abort()
    const context = { ...it.context, signal: controller.signal, onOutput: () => controller.abort() }

    await expect(built(it.root, context)).rejects.toMatchObject({ kind: 'cancelled' })
  })
})
