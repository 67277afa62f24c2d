import { attempt, use } from './lib.mjs'

await attempt(async () => {
  await use()
  throw new Error('expected 1, got 2')
})
