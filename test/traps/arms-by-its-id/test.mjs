import { api, attempt, repository, tag, useUnlessBroken } from './lib.mjs'

const { Id } = JSON.parse(await api('GET', `/images/${repository}:${tag}/json`))
await attempt(() => useUnlessBroken(Id))
