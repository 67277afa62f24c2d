import { api, repository, start, tag, until } from './lib.mjs'

const reference = `${repository}:${tag}`
await until(() => api('GET', `/images/${reference}/json`).catch(() => false), 'the candidate is built')
await start(reference, { shell: 'sleep 60; exit 3' })
