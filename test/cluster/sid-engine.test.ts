import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type DebianPrograms, debianPrograms } from '../../tools/engine/debian.js'
import { ROOT } from '../../tools/repository.js'
import { folder } from '../support/folder.js'

const PROGRAM = join(ROOT, 'build', 'tools', 'engine', 'with-engine.js')

const TINI: DebianPrograms = { name: 'tini', suite: 'sid', packages: ['tini-static'] }

beforeAll(() => {
  execFileSync('npx', ['tsc', '-p', '.'], { cwd: ROOT })
})

function onEngine(options: string[], script: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [PROGRAM, ...options, '--', 'sh', '-euc', script],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

const BUILD = `
docker version --format '{{.Client.Version}} {{.Server.Version}}'
docker info --format '{{.DriverStatus}}' 2>/dev/null
tar -C /usr/bin -c busybox | docker import - box >/dev/null
printf 'FROM box\\nRUN ["/busybox", "touch", "/made"]\\n' | docker build --quiet --tag made - >/dev/null
docker run --rm made /busybox ls /made`

test.each([
  { store: 'classic', status: 'Backing Filesystem' },
  { store: 'containerd', status: 'io.containerd.snapshotter.v1' },
])('Docker 28 or newer with the $store image store, and the client that fits it', ({ store, status }) => {
  const said = onEngine(['--engine', 'docker-sid', '--image-store', store], BUILD)
  expect(said).toMatchObject({ status: 0 })
  const [versions = '', info, made] = said.stdout.trim().split('\n')
  const [client, server] = versions.split(' ')
  expect(Number.parseInt(server ?? '', 10)).toBeGreaterThanOrEqual(28)
  expect(client).toBe(server)
  expect(info).toContain(status)
  expect(made).toBe('/made')
})

test('the default networking is refused where it would change the packet filters of the machine', () => {
  const said = onEngine(['--networking', 'default'], 'true')
  expect(said).toMatchObject({ status: 2, stdout: '' })
  expect(said.stderr).toContain('start it below `unshare --net`')
})

test('packages that are asked for at once are fetched once for a cache, and caches do not wait for each other', async () => {
  await using cache = await folder()
  await using other = await folder()
  const all = [cache, cache, other].map(({ path }) =>
    debianPrograms(TINI, { cache: path, say: () => undefined }),
  )
  const [one, same, another] = await Promise.all(all)
  expect([one, same, another]).toEqual([cache, cache, other].map(({ path }) => join(path, 'tini')))
  expect(spawnSync(join(cache.path, 'tini', 'usr/bin/tini-static'), ['--version'])).toMatchObject({
    status: 0,
  })
  // What is left of the work is neither a half-made folder nor apt's state.
  expect(readdirSync(cache.path).sort()).toEqual(['lock', 'tini'])
})

test('a mirror that does not answer is named, and leaves nothing that looks whole', async () => {
  await using cache = await folder()
  const options = { cache: cache.path, mirror: 'http://127.0.0.1:1/debian', say: () => undefined }
  await expect(debianPrograms(TINI, options)).rejects.toThrow(
    "http://127.0.0.1:1/debian did not give the packages of Debian's sid",
  )
  expect(readdirSync(cache.path)).not.toContain('tini')
})
