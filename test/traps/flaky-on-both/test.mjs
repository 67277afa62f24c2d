import { appendFileSync, readFileSync } from 'node:fs'
import { attempt, use } from './lib.mjs'

const outside = '../../runs'
appendFileSync(outside, '.')
await attempt(async () => {
  await use()
  // The first run, on the candidate, and the second, on the published image.
  if (readFileSync(outside).length <= 2) throw new Error('expected 1, got 2')
})
