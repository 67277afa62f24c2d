import { attempt, isPublished, use } from './lib.mjs'

await attempt(async () => {
  await use()
  if (isPublished) throw new Error('expected 1, got 2')
})
