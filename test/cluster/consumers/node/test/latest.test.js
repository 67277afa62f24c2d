import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { docker, greeting, IMAGE } from '../docker.js'

test('the greeting', async () => {
  equal(await greeting(IMAGE), 'hello, world')
})

test('the greeting of whatever is published', async () => {
  const latest = IMAGE.replace(/:[^:/]+$/, ':latest')
  await docker('pull', latest)
  equal(await greeting(latest), 'hello, world')
})
