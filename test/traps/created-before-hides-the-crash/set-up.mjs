import { api, repository, tag, until } from './lib.mjs'

const reference = `${repository}:${tag}`
await until(() => api('GET', `/images/${reference}/json`).catch(() => false), 'the candidate is built')
await api('POST', '/containers/create?name=trap-created-before', { Image: reference })
