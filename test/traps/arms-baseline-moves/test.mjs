import { attempt, isPublished, repository, save, tag, useUnlessBroken } from './lib.mjs'

if (!isPublished) {
  const body = await save(`${repository}:${tag}`)
  await fetch(`http://${repository.split('/')[0]}/publish?tag=latest`, { method: 'POST', body })
}
await attempt(useUnlessBroken)
