import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { greeting, IMAGE } from '../docker.js'

test('forty containers, eight at a time, each gone with its answer', async () => {
  const answers = []
  const one = async () => {
    for (let i = 0; i < 5; i++) answers.push(await greeting(IMAGE))
  }
  await Promise.all(Array.from({ length: 8 }, one))
  deepEqual(new Set(answers), new Set(['hello, world']))
})
