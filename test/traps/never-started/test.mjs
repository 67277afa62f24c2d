import { api, repository, tag, write } from './lib.mjs'

await api('POST', '/containers/create', { Image: `${repository}:${tag}` })
write(['works'])
