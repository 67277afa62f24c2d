import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Folder, folder } from '../support/folder.js'
import { endpoint } from './docker.js'
import { contextOf, type Gated, type Place, place } from './promotion.js'

const run = promisify(execFile)
// bcrypt of 'open-sesame', as `htpasswd -nbB` writes it; the registry takes nothing else.
const HTPASSWD = 'publisher:$2y$04$fqyyVFhBobdKCK9bnl378OhS.91tYrMool6YM1x5VqO2PkHnjWEXO\n'
/** A credential helper: https://github.com/docker/docker-credential-helpers#development */
const HELPER = `#!/bin/sh
case "$1" in
  store) cat > "$0.kept" ;;
  get) cat "$0.kept" 2>/dev/null || { echo "credentials not found in native keychain"; exit 1; } ;;
  list) echo '{}' ;;
  erase) rm -f "$0.kept" ;;
esac
`

let it: Place
let tools: Folder
let gated: Gated
beforeAll(async () => {
  tools = await folder()
  await writeFile(join(tools.path, 'htpasswd'), HTPASSWD)
  it = await place({ auth: { htpasswd: { realm: 'test', path: join(tools.path, 'htpasswd') } } })
  gated = await it.gated('one')
})
afterAll(async () => {
  await it?.[Symbol.asyncDispose]()
  await tools?.[Symbol.asyncDispose]()
})

/** A docker client of its own, whose logins a helper keeps. */
async function client(helper: string): Promise<NodeJS.ProcessEnv> {
  const config = join(tools.path, helper)
  const plugins = join(
    process.env['DOCKER_CONFIG'] ?? join(process.env['HOME'] ?? '', '.docker'),
    'cli-plugins',
  )
  await mkdir(config, { recursive: true })
  await cp(plugins, join(config, 'cli-plugins'), { recursive: true })
  await writeFile(join(config, 'config.json'), JSON.stringify({ credsStore: helper }))
  const PATH = `${tools.path}:${process.env['PATH']}`
  return { PATH, HOME: tools.path, DOCKER_CONFIG: config, DOCKER_HOST: endpoint() }
}

test('a login that a credential helper keeps', async () => {
  const helper = join(tools.path, 'docker-credential-kept')
  await writeFile(helper, HELPER)
  await chmod(helper, 0o755)
  const env = await client('kept')
  const context = await contextOf(tools.path, env)
  await expect(it.run(gated, {}, context)).rejects.toThrow(/could not ask the registry for .*log in first/)
  expect(it.proxy.writes).toEqual([])

  await run('docker', ['login', '--username', 'publisher', '--password', 'open-sesame', it.proxy.host], {
    env,
  })
  const { latestDigest } = await it.run(gated, {}, context)
  expect(latestDigest).toMatch(/^sha256:/)
})

test('a helper that is not there is no registry that has no such tag', async () => {
  const context = await contextOf(tools.path, await client('missing'))
  await expect(it.run(gated, {}, context)).rejects.toThrow(/could not ask the registry/)
})
