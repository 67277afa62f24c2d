import { api, remove, repository, tag, use, write } from './lib.mjs'

await use()
const Labels = { long: 'x'.repeat(17 * 1024 * 1024) }
const { Id } = JSON.parse(await api('POST', '/containers/create', { Image: `${repository}:${tag}`, Labels }))
await remove(Id)
write(['works'])
