import { equal } from 'node:assert/strict'
import { appendFileSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { greeting, IMAGE } from '../docker.js'

// Fails in the runs that FLUKES names, whatever the image says.
test('the greeting, but for flukes', async () => {
  appendFileSync(process.env.COUNTER, '.')
  const run = String(readFileSync(process.env.COUNTER).length)
  const text = await greeting(IMAGE)
  equal(process.env.FLUKES.split(',').includes(run) ? 'a fluke' : text, 'hello, world')
})
