import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../../tools/repository.js'
import type { Asked } from '../support/registry-proxy.js'
import { endpoint } from './docker.js'
import { type Gated, type Place, place } from './promotion.js'

const PROGRAM = join(ROOT, 'build', 'test', 'cluster', 'promote-program.js')

let it: Place
let gates: Record<'before' | 'after', Gated>
beforeAll(async () => {
  execFileSync('npx', ['tsc', '-p', '.'], { cwd: ROOT })
  it = await place()
  gates = { before: await it.gated('one'), after: await it.gated('two') }
})
afterAll(async () => {
  await it?.[Symbol.asyncDispose]()
})

/** Ends with SIGKILL, the docker client that it has started included, when the registry is asked for this. */
async function killedAt(request: object, when: 'before' | 'after', isIt: (asked: Asked) => boolean) {
  const path = join(it.path, 'request.json')
  await writeFile(path, JSON.stringify(request))
  const env = { ...it.env, DOCKER_HOST: endpoint() }
  const child = spawn(process.execPath, [PROGRAM, path], { cwd: ROOT, env, stdio: 'ignore' })
  const ended = once(child, 'exit')
  it.proxy[when] = async asked => {
    if (!isIt(asked)) return undefined
    child.kill('SIGKILL')
    await ended
    return 503
  }
  const [, signal] = await ended
  it.proxy[when] = () => undefined
  return signal
}

test.each(['amd64', 'arm64', 'claim', 'version', 'latest'])(
  'killed while it writes %s, before and after',
  async where => {
    for (const when of ['before', 'after'] as const) {
      const version = `v1-${where}-${when}`
      const tags = { claim: 'latest-promotion', version, latest: 'latest' }
      const tag = Object.entries(tags).find(([name]) => name === where)?.[1] ?? `${version}-${where}`
      const expectedLatest = (await it.digest('latest')) ?? 'none'
      const { request } = gates[when]
      const isIt = ({ method, path }: Asked) => method === 'PUT' && path.endsWith(`/manifests/${tag}`)
      expect(await killedAt({ ...request, version, expectedLatest }, when, isIt)).toBe('SIGKILL')
      const { versionDigest } = await it.run(gates[when], { version, expectedLatest })
      for (const name of [version, 'latest', 'latest-promotion'])
        expect(await it.digest(name)).toBe(versionDigest)
      const platforms = ['linux/amd64', 'linux/arm64']
      const wanted = Object.fromEntries(platforms.map((one, index) => [one, gates[when].digests[index]]))
      expect(await it.images(version)).toEqual(wanted)
    }
  },
)
