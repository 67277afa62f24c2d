import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { greeting, IMAGE } from '../docker.js'

test('the greeting', async () => {
  equal(await greeting(IMAGE), 'hello, world')
})
