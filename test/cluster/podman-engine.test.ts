import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../tools/repository.js'
import { folder } from '../support/folder.js'

const PROGRAM = join(ROOT, 'build', 'tools', 'engine', 'with-engine.js')

const USE = `
docker version --format '{{.Server.Version}}'
tar -C /usr/bin -c busybox | docker import - box >/dev/null
printf 'FROM box\\nRUN ["/busybox", "touch", "/made"]\\n' | DOCKER_BUILDKIT=0 docker build --quiet --tag made - >/dev/null
docker run --rm made /busybox ls /made
docker run --detach --memory 32m --publish 9014:80 made /busybox sh -c 'echo here >/index.html; exec /busybox httpd -f' >/dev/null
until busybox wget -q -O - http://127.0.0.1:9014/; do sleep 0.1; done
grep -o podman0 /proc/net/dev
echo "$DOCKER_HOST"`

/** What Podman could leave on this machine, by the name of its folder too. Docker engines may come and go meanwhile. */
function traces(folderName = 'podman'): string[] {
  const cgroups = readdirSync('/sys/fs/cgroup', { recursive: true, withFileTypes: true })
  return [
    ...cgroups.filter(entry => entry.isDirectory()).map(({ name }) => name),
    ...readdirSync('/sys/class/net'),
  ].filter(name => /^(libpod|podman)/.test(name) || name.includes(folderName))
}

test('Podman 5 builds, runs and publishes a port in a network of its own, and nothing of it stays', async () => {
  execFileSync('npx', ['tsc', '-p', '.'], { cwd: ROOT })
  await using tmp = await folder()
  const before = traces()
  const said = spawnSync(process.execPath, [PROGRAM, '--engine', 'podman', '--', 'sh', '-euc', USE], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: tmp.path },
  })
  expect(said, said.stderr).toMatchObject({ status: 0 })
  const [version, made, page, bridge, endpoint = ''] = said.stdout.trim().split('\n')
  expect(version).toMatch(/^5\./)
  expect([made, page, bridge]).toEqual(['/made', 'here', 'podman0'])
  expect(readdirSync(tmp.path)).toEqual([])
  const [folderName] = /cgate-[0-9a-f]{8}/.exec(endpoint) ?? []
  expect(folderName).toBeDefined()
  expect(traces(folderName).filter(name => !before.includes(name))).toEqual([])
})
