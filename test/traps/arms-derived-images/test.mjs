import { attempt, buildFrom, commitFrom, repository, tag, use, useUnlessBroken } from './lib.mjs'

const told = `${repository}:${tag}`
await attempt(async () => {
  await buildFrom(told, ['ENV APP=1'], `${repository}-app:${tag}`)
  await commitFrom(told, `${repository}-commit-${tag}`)
  for (const own of [`${repository}-app:${tag}`, `${repository}-commit-${tag}:1`]) await use(own)
  await useUnlessBroken()
})
