import { equal } from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { docker, greeting, IMAGE } from '../docker.js'

test('the greeting', async () => {
  equal(await greeting(IMAGE), 'hello, world')
})

// BuildKit pulls what a FROM names into a store of its own, and the engine gets no name for it.
test('the greeting of an image of our own, which BuildKit builds from whatever is published', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'app-'))
  await writeFile(join(folder, 'Dockerfile'), `FROM ${process.env.PUBLISHED}\nENV OUR_OWN=1\n`)
  await docker('buildx', 'build', '--load', '--tag', process.env.OWN_IMAGE, folder)
  equal(await greeting(process.env.OWN_IMAGE), 'hello, world')
  await rm(folder, { recursive: true })
})
