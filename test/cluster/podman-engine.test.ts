import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../tools/repository.js'
import { folder } from '../support/folder.js'

const PROGRAM = join(ROOT, 'build', 'tools', 'engine', 'with-engine.js')

const USE = `
docker version --format '{{.Server.Version}}'
tar -C /usr/bin -c busybox | docker import - box >/dev/null
printf 'FROM box\\nRUN ["/busybox", "touch", "/made"]\\n' | DOCKER_BUILDKIT=0 docker build --quiet --tag made - >/dev/null
first=$(docker create made /busybox ls /made)
docker start --attach "$first"
docker rm "$first" >/dev/null
second=$(docker run --detach --memory 32m --publish 9014:80 made /busybox sh -c 'echo here >/index.html; exec /busybox httpd -f')
until busybox wget -q -O - http://127.0.0.1:9014/; do sleep 0.1; done
grep -o podman0 /proc/net/dev
echo "$DOCKER_HOST"
echo "$first"
echo "$second"`

/**
 * What an engine could leave on this machine: groups of processes by the names of its containers and of its folder, and
 * interfaces. Other engines, of Podman too, may come and go meanwhile.
 */
function traces(names: string[]): string[] {
  return [...foldersBelow('/sys/fs/cgroup'), ...readdirSync('/sys/class/net')].filter(
    name => name.startsWith('podman') || names.some(one => name.includes(one)),
  )
}

/** The names of all folders below one, however deep; one that goes away meanwhile has none. */
function foldersBelow(path: string): string[] {
  return foldersIn(path).flatMap(name => [name, ...foldersBelow(join(path, name))])
}

function foldersIn(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap(entry =>
      entry.isDirectory() ? entry.name : [],
    )
  } catch (error) {
    if (existsSync(path)) throw error
    return []
  }
}

test('Podman 5 builds, runs and publishes a port in a network of its own, and nothing of it stays', async () => {
  execFileSync('npx', ['tsc', '-p', '.'], { cwd: ROOT })
  await using tmp = await folder()
  const before = traces([])
  const said = spawnSync(process.execPath, [PROGRAM, '--engine', 'podman', '--', 'sh', '-euc', USE], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: tmp.path },
  })
  expect(said, said.stderr).toMatchObject({ status: 0 })
  const [version, made, page, bridge, endpoint = '', ...containers] = said.stdout.trim().split('\n')
  expect(version).toMatch(/^5\./)
  expect([made, page, bridge]).toEqual(['/made', 'here', 'podman0'])
  expect(readdirSync(tmp.path)).toEqual([])
  const [folderName = ''] = /cgate-[0-9a-f]{8}/.exec(endpoint) ?? []
  expect(containers).toEqual([
    expect.stringMatching(/^[0-9a-f]{64}$/),
    expect.stringMatching(/^[0-9a-f]{64}$/),
  ])
  expect(folderName).not.toBe('')
  expect(traces([folderName, ...containers]).filter(name => !before.includes(name))).toEqual([])
})
