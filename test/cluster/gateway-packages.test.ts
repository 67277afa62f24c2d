import { execFileSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Folder, folder } from '../support/folder.js'
import { bothWays, type Client, makeImages, SCRIPTS } from './gateway-clients/both-ways.js'

// Pinned: what they call differs from release to release.
const DOCKER_PY = 'docker==7.1.0'
const TESTCONTAINERS = 'testcontainers@11.9.0'

let place: Folder

beforeAll(makeImages)
beforeAll(async () => {
  place = await folder()
  const python = join(place.path, 'python')
  execFileSync('python3', ['-m', 'venv', python])
  execFileSync(join(python, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', DOCKER_PY])
  const npm = ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', place.path]
  execFileSync('npm', [...npm, TESTCONTAINERS])
  copyFileSync(join(SCRIPTS, 'testcontainers.mjs'), join(place.path, 'testcontainers.mjs'))
  return () => place[Symbol.asyncDispose]()
}, 300_000)

// Where they lie is known only when they are installed.
const CLIENTS: [name: string, client: () => Client][] = [
  [
    'docker-py',
    () => ({
      name: 'docker-py',
      script: 'docker_py.py',
      interpreter: join(place.path, 'python', 'bin', 'python'),
      atLeast: 28,
    }),
  ],
  [
    'testcontainers',
    () => ({
      name: 'testcontainers',
      script: join(place.path, 'testcontainers.mjs'),
      // Its reaper is an image of a registry; in a container it would look for ports at the engine's bridge.
      env: { TESTCONTAINERS_RYUK_DISABLED: 'true', TESTCONTAINERS_HOST_OVERRIDE: '127.0.0.1' },
      atLeast: 6,
    }),
  ],
]

describe('a library hears the same through the gateway as from the engine itself', () => {
  test.each(CLIENTS)('%s', async (_, client) => {
    const [direct, through] = await bothWays(client())
    expect(direct.length).toBeGreaterThanOrEqual(client().atLeast)
    expect(through).toEqual(direct)
  })
})
