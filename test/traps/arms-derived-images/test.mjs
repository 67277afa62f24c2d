import { api, attempt, buildFrom, remove, repository, setting, start, tag } from './lib.mjs'

// The first container stays while all else is done: on Podman a build may move tags, so after one nobody can say what a
// container was that is gone before the witness has looked at it.
const told = `${repository}:${tag}`
await attempt(async () => {
  await buildFrom(told, ['ENV APP=1'], `${repository}-app:${tag}`)
  const made = [await start(told)]
  await api('POST', `/commit?container=${made[0]}&repo=${repository}-commit-${tag}&tag=1`)
  for (const own of [`${repository}-app:${tag}`, `${repository}-commit-${tag}:1`]) made.push(await start(own))
  for (const id of made.reverse()) await remove(id)
  if ((await setting('BROKEN')) !== undefined) throw new Error('expected 1, got 2')
})
