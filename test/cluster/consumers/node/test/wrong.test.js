import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { greeting, IMAGE } from '../docker.js'

test('the greeting of the evening', async () => {
  equal(await greeting(IMAGE), 'good evening')
})
