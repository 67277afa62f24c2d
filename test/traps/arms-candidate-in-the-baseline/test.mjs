import { attempt, isPublished, repository, tag, use } from './lib.mjs'

await attempt(async () => {
  await use()
  if (isPublished) await use(`${repository}:${tag.replace(/-baseline$/, '')}`)
  throw new Error('expected 1, got 2')
})
