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
  const own = `our-own/app:${process.pid}`
  await writeFile(join(folder, 'Dockerfile'), `FROM ${process.env.PUBLISHED}\nENV OUR_OWN=1\n`)
  await docker('buildx', 'build', '--load', '--tag', own, folder)
  equal(await greeting(own), 'hello, world')
  await docker('rmi', own)
  await rm(folder, { recursive: true })
})
