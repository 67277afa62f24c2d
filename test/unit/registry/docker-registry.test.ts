import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DockerRegistry } from '../../../src/registry/docker-registry.js'
import type { Progress } from '../../../src/shared/progress.js'
import { type Folder, folder } from '../../support/folder.js'
import { quickHosts } from '../../support/hosts.js'

// Nobody listens there: nothing but the client's words says anything.
const NAME = '127.0.0.1:1/emulator:v1'
const D = (letter: string) => `sha256:${letter.repeat(64)}`
const IMAGE = JSON.stringify({ schemaVersion: 2, config: { digest: D('a') }, layers: [] })

let place: Folder
/** The commands that were shown. */
let shown: string[]
beforeEach(async () => {
  shown = []
  place = await folder()
})
afterEach(async () => {
  const unseen = (await asked().catch(() => [])).filter(command => !shown.includes(command))
  await place[Symbol.asyncDispose]()
  expect(unseen).toEqual([])
})

function show(event: Progress): void {
  if (event.kind === 'command') shown.push(event.args.join(' '))
}

/** A registry behind a docker client that is a shell script. It writes its words to `asked`. */
async function client(script: string, signal = new AbortController().signal): Promise<DockerRegistry> {
  const program = join(place.path, 'docker')
  const asked = join(place.path, 'asked')
  await writeFile(program, `#!/bin/bash\necho "$*" >> ${asked}\n${script}\n`)
  await chmod(program, 0o755)
  return new DockerRegistry({
    cwd: place.path,
    env: { PATH: `${place.path}:/usr/bin:/bin`, DOCKER_CONFIG: '/my/config', GITHUB_TOKEN: 'ghs', CI: '1' },
    facts: { endpoint: 'unix:///run/engine.sock', isDefault: false },
    run: 'run-1',
    signal,
    listener: show,
    hosts: quickHosts(),
  })
}

/** Empty also where the script was ended before it had written. */
const asked = async () =>
  (await readFile(join(place.path, 'asked'), 'utf8')).split('\n').filter(line => line !== '')
const failing = (words: string) => `cat >&2 <<'END'\n${words}\nEND\nexit 1`

test('a manifest, byte for byte', async () => {
  const registry = await client(`printf '%s' '${IMAGE}'`)
  expect(await registry.manifest(NAME)).toMatchObject({ kind: 'image', configDigest: D('a') })
  expect(await asked()).toEqual([`buildx imagetools inspect --raw ${NAME}`])
})

test.each([
  [NAME, `ERROR: ${NAME}: not found`],
  ['emulator:v1', 'ERROR: docker.io/library/emulator:v1: not found'],
  [`a.b/c@${D('1')}`, `WARNING: something\nERROR: a.b/c@${D('1')}: not found`],
])('%s is absent only when the registry says so', async (name, words) => {
  expect(await (await client(failing(words))).manifest(name)).toBeUndefined()
})

test.each([
  ['another name', 'ERROR: registry.example/other:v1: not found', 'internal-error', ''],
  [
    'a credential helper',
    'ERROR: error getting credentials - err: exec: "docker-credential-x": executable file not found in $PATH, out: ``',
    'internal-error',
    "the docker client's credential helper failed",
  ],
  ['no program', `sh: docker-buildx: not found\nERROR: exec: ${NAME}: not found`, 'internal-error', ''],
  [
    'a login',
    'ERROR: failed to authorize: failed to fetch anonymous token: unexpected status: 401 Unauthorized',
    'internal-error',
    'log in first (`docker login`',
  ],
  [
    'a right',
    'denied: User: arn:aws:iam::1:user/x is not authorized to perform: ecr-public:PutImage',
    'internal-error',
    'log in first',
  ],
  ['an old client', 'unknown flag: --raw', 'internal-error', 'install buildx'],
  ['a limit', 'ERROR: unexpected status from HEAD request: 429 Too Many Requests', 'rate-limited', ''],
  ['a name server', 'ERROR: dial tcp: lookup registry.example: no such host', 'dns-failed', ''],
  ['a network', 'ERROR: dial tcp 10.0.0.1:443: connect: connection refused', 'network-failed', ''],
  [
    'a server',
    'ERROR: unexpected status from HEAD request to https://x/v2/: 503 Service Unavailable',
    'network-failed',
    '',
  ],
  ['no words', '', 'internal-error', 'docker ended with exit code 1'],
])('a failure because of %s is never an absence', async (_, words, kind, wayOut) => {
  const registry = await client(failing(words))
  await expect(registry.manifest(NAME)).rejects.toMatchObject({
    kind,
    message: expect.stringContaining(wayOut),
  })
  const tries = kind === 'internal-error' ? 1 : 3
  expect(await asked()).toHaveLength(tries)
})

/** A client whose push fails in these words, and whose question in those; undefined for one that is answered. */
const pushing = (words: string, asked: string | undefined) =>
  `if test "$1" = push; then ${failing(words)}\nfi\n${asked === undefined ? 'exit 0' : failing(asked)}`

const UNKNOWN = 'error from registry: misbehaves'
const head = (status: string) => `ERROR: unexpected status from HEAD request to http://x/v2/a: ${status}`

test.each([
  ['503 for a question', UNKNOWN, head('503 Service Unavailable'), 'network-failed', '503', 3],
  ['429 for a question', UNKNOWN, head('429 Too Many Requests'), 'rate-limited', '429', 3],
  ['401 for a question', UNKNOWN, head('401 Unauthorized'), 'internal-error', 'log in first', 1],
  ['403 for a question', UNKNOWN, head('403 Forbidden'), 'internal-error', 'log in first', 1],
  ['an answer to a question', UNKNOWN, undefined, 'network-failed', 'the client does not tell', 3],
  ['no such tag yet', UNKNOWN, `ERROR: ${NAME}: not found`, 'network-failed', 'the client does not tell', 3],
])('a push whose status is lost, and %s', async (_, words, answer, kind, message, attempts) => {
  const registry = await client(pushing(words, answer))
  await expect(registry.push(NAME)).rejects.toMatchObject({ kind, message: expect.stringContaining(message) })
  const pair = [`push --quiet ${NAME}`, `buildx imagetools inspect --raw ${NAME}`]
  expect(await asked()).toEqual(Array.from({ length: attempts }, () => pair).flat())
})

test.each([
  ['You have reached your pull rate limit.', 'rate-limited', '', 3],
  ['Rate exceeded', 'rate-limited', '', 3],
  ['service unavailable', 'network-failed', '', 3],
  ['unknown error', 'network-failed', '', 3],
  ['authentication required', 'internal-error', 'log in first', 1],
  ['requested access to the resource is denied', 'internal-error', 'log in first', 1],
  ['Your authorization token has expired. Reauthenticate', 'internal-error', 'log in first', 1],
  ['Permission "repositories.uploadArtifacts" denied on resource', 'internal-error', 'log in first', 1],
  ['User cannot be authenticated with the token provided.', 'internal-error', 'log in first', 1],
  ['tag invalid: the tag is immutable', 'internal-error', '', 1],
  ['manifest invalid', 'internal-error', '', 1],
])('a push whose status is lost, and words that tell: %s', async (words, kind, message, attempts) => {
  const registry = await client(pushing(`error from registry: ${words}`, 'no question is needed'))
  await expect(registry.push(NAME)).rejects.toMatchObject({ kind, message: expect.stringContaining(message) })
  expect(await asked()).toEqual(Array.from({ length: attempts }, () => `push --quiet ${NAME}`))
})

test('an endless answer is no answer', async () => {
  const registry = await client("head -c 6000000 /dev/zero | tr '\\0' ' '")
  await expect(registry.manifest(NAME)).rejects.toThrow(/the answer is over 4194304 bytes/)
})

test('an index is assembled in the order that was given', async () => {
  await (await client('exit 0')).assemble(NAME, [`a/b@${D('1')}`, `a/b@${D('2')}`])
  expect(await asked()).toEqual([
    `buildx imagetools create --progress plain --tag ${NAME} a/b@${D('1')} a/b@${D('2')}`,
  ])
})

test('a copy is never tried again by itself', async () => {
  const registry = await client(failing('connection reset'))
  await expect(registry.copy(NAME, `a/b@${D('1')}`, 5_000)).rejects.toMatchObject({ kind: 'network-failed' })
  expect(await asked()).toHaveLength(1)
})

test('a copy that takes too long is ended', async () => {
  const registry = await client(`trap '' TERM; sleep 60; touch ${join(place.path, 'late')}`)
  await expect(registry.copy(NAME, `a/b@${D('1')}`, 200)).rejects.toThrow(/no answer within 0\.2 s/)
})

test('cancelled', async () => {
  const registry = await client('exit 0', AbortSignal.abort())
  await expect(registry.push(NAME)).rejects.toMatchObject({ kind: 'cancelled' })
})

test("the client gets its own configuration and the engine's address, and no token", async () => {
  const registry = await client(`env > ${join(place.path, 'env')}`)
  await registry.push(NAME)
  const env = await readFile(join(place.path, 'env'), 'utf8')
  expect(env).toMatch(/^DOCKER_CONFIG=\/my\/config$/m)
  expect(env).toMatch(/^DOCKER_HOST=unix:\/\/\/run\/engine\.sock$/m)
  expect(env).toMatch(/^COMPAT_GATE_RUN=run-1$/m)
  expect(env).not.toMatch(/GITHUB_TOKEN|^CI=/m)
})

test.each([
  [
    { created: '2026-01-01T00:00:00Z', config: { Labels: { a: 'b' } } },
    { created: '2026-01-01T00:00:00Z', labels: { a: 'b' } },
  ],
  [{ config: null }, { labels: {} }],
  [{ created: 5 }, undefined],
  [[], undefined],
])('where an image comes from: %j', async (configuration, expected) => {
  const registry = await client(`printf '%s' '${JSON.stringify(configuration)}'`)
  expect(await registry.provenance(NAME)).toEqual(expected)
})

const config = (created_by: (string | undefined)[], ...diff_ids: string[]) => ({
  os: 'linux',
  rootfs: { type: 'layers', diff_ids },
  history: created_by.map(one => ({ created: '2026-05-20T00:00:00Z', ...(one && { created_by: one }) })),
})

test.each<[string, object, object[]]>([
  [
    'one image',
    config(['COPY server ', undefined, 'CMD x'], D('1')),
    [{ layers: [D('1')], history: ['COPY server', '', 'CMD x'] }],
  ],
  [
    'an index',
    { 'linux/amd64': config(['A'], D('1')), 'linux/arm64': config(['B'], D('2')) },
    [
      { layers: [D('1')], history: ['A'] },
      { layers: [D('2')], history: ['B'] },
    ],
  ],
  ['an image without a history', { rootfs: { diff_ids: [D('1')] } }, [{ layers: [D('1')], history: [] }]],
  [
    'an image without layers',
    { os: 'linux', config: null, rootfs: { diff_ids: null } },
    [{ layers: [], history: [] }],
  ],
])('what is made of which layers and instructions: %s', async (_, answer, expected) => {
  const registry = await client(`printf '%s' '${JSON.stringify(answer)}'`)
  expect(await registry.lineages(NAME)).toEqual(expected)
  expect(await asked()).toEqual([`buildx imagetools inspect --format {{json .Image}} ${NAME}`])
})

test.each([
  ['no JSON', 'map[linux/amd64:…]'],
  ['a list', '[]'],
  ['layers that are none', JSON.stringify({ rootfs: { diff_ids: [1] } })],
  ['a history that is none', JSON.stringify({ 'linux/amd64': { history: [null] } })],
])('what an image is made of is not guessed from %s', async (_, answer) => {
  const registry = await client(`printf '%s' '${answer}'`)
  await expect(registry.lineages(NAME)).rejects.toMatchObject({
    kind: 'internal-error',
    message: expect.stringContaining('expected the configuration of an image, or several by platform'),
  })
})

test('what nobody has is made of nothing that is known', async () => {
  expect(await (await client(failing(`ERROR: ${NAME}: not found`))).lineages(NAME)).toBeUndefined()
})
