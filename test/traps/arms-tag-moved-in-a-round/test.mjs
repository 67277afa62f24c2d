import { api, attempt, isPublished, repository, tag, useUnlessBroken } from './lib.mjs'

await attempt(async () => {
  const candidate = `${repository}:${tag.replace(/-baseline$/, '')}`
  if (isPublished) await api('POST', `/images/${candidate}/tag?repo=${repository}&tag=${tag}`)
  await useUnlessBroken()
})
