import { attempt, repository, use } from './lib.mjs'

await attempt(async () => {
  await use()
  await use(`${repository}:latest`)
  throw new Error('expected 1, got 2')
})
