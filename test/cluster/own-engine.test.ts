import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { takeRange } from '../../tools/engine/own-engine.js'
import { ROOT } from '../../tools/repository.js'
import { folder } from '../support/folder.js'

const PROGRAM = join(ROOT, 'build', 'tools', 'engine', 'with-engine.js')
const USE = `
network=$(docker network create own)
tar -C /usr/bin -c busybox | docker import - own.example/box
docker run --detach --network own own.example/box /busybox sleep 3600`

beforeAll(() => {
  execFileSync('npx', ['tsc', '-p', '.'], { cwd: ROOT })
})

interface Started extends AsyncDisposable {
  endpoint: string
  /** What the engine's interfaces, cgroups, mounts and processes have in their names. */
  marks: string[]
  end: (signal: NodeJS.Signals) => Promise<void>
}

/** Starts an engine, a container in a network of its own in it, and a command that goes on. */
async function started(tmp: string): Promise<Started> {
  // The engine's path among the words of the last command lets `traces` find it.
  const last = 'exec tail -q -f /dev/null "$DOCKER_HOST" 2>/dev/null'
  const script = `{ ${USE}\n} >/dev/null && echo "$DOCKER_HOST $network" && ${last}`
  const child = spawn(process.execPath, [PROGRAM, '--', 'sh', '-c', script], {
    env: { ...process.env, TMPDIR: tmp },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  const [endpoint = '', network = ''] = String(line).trim().split(' ')
  const id = /cgate-([0-9a-f]{8})/.exec(endpoint)?.[1] ?? 'none'
  const ended = once(child, 'exit')
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  const marks = [`cgate-${id}`, `cgate${id}`, `br-${network.slice(0, 12)}`]
  return { endpoint, marks, end, [Symbol.asyncDispose]: () => end('SIGTERM') }
}

/** Everything of this machine that bears one of the marks. */
function traces(marks: string[]): string[] {
  const interfaces = readdirSync('/sys/class/net')
  const cgroups = readdirSync('/sys/fs/cgroup', { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(entry => [entry.name, ...readdirSync(join('/sys/fs/cgroup', entry.name))])
  const mounts = readFileSync('/proc/mounts', 'utf8').split('\n')
  const all = [...interfaces, ...cgroups, ...mounts, ...commands()]
  return all.filter(text => marks.some(mark => text.includes(mark)))
}

function commands(): string[] {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  return pids.flatMap(pid => {
    try {
      return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')]
    } catch {
      return []
    }
  })
}

test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
  '%s ends the engine, and nothing stays',
  async signal => {
    await using tmp = await folder()
    await using engine = await started(tmp.path)
    expect(engine.endpoint).toMatch(/^unix:\/\/.+\/cgate-[0-9a-f]{8}\/docker\.sock$/)
    for (const mark of engine.marks) expect(traces([mark])).not.toEqual([])
    await engine.end(signal)
    const left = () => [...traces(engine.marks), ...readdirSync(tmp.path)]
    await vi.waitFor(() => expect(left()).toEqual([]), { timeout: 60_000 })
  },
)

test('a command ends as it does alone, in an engine that is empty', async () => {
  await using tmp = await folder()
  const script = 'test -z "$(docker ps -aq; docker images -aq)" && exit 7'
  const child = spawn(process.execPath, [PROGRAM, '--', 'sh', '-c', script], {
    env: { ...process.env, TMPDIR: tmp.path },
    stdio: 'inherit',
  })
  expect(await once(child, 'exit')).toEqual([7, null])
  expect(readdirSync(tmp.path)).toEqual([])
})

test('what engines share is a view of their own: nothing of it shows outside, while they run', async () => {
  await using tmp = await folder()
  const shared = () =>
    ['/run', '/etc'].map(path => readdirSync(path).filter(name => /docker|containerd/.test(name)))
  const before = shared()
  await using _one = await started(tmp.path)
  await using _other = await started(tmp.path)
  expect(shared()).toEqual(before)
})

test('engines that start at the same moment take different ranges of addresses', async () => {
  const names = ['a', 'b', 'c'].map(name => `cgt${process.pid}${name}`)
  try {
    const ranges = await Promise.all(names.map(name => takeRange(name, 0, async () => undefined)))
    expect(new Set(ranges.map(({ range }) => range)).size).toBe(names.length)
  } finally {
    for (const name of names) execFileSync('ip', ['link', 'delete', name])
  }
})

// A container knows the bridge by that address for up to a minute, and what it sends to an older one is lost.
test('the bridge of an engine keeps its address while containers come and go', async () => {
  const [bridge, port] = [`cgt${process.pid}d`, `cgt${process.pid}e`]
  const address = () => readFileSync(`/sys/class/net/${bridge}/address`, 'utf8').trim()
  const ip = (...args: string[]) => execFileSync('ip', args)
  await takeRange(bridge, 0, async () => undefined)
  try {
    const before = address()
    // By itself a bridge has the lowest address of its ports.
    ip('link', 'add', port, 'address', '00:00:00:00:00:02', 'master', bridge, 'type', 'veth')
    const meanwhile = address()
    ip('link', 'delete', port)
    expect([meanwhile, address()]).toEqual([before, before])
  } finally {
    ip('link', 'delete', bridge)
  }
})
