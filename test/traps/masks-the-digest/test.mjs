import { api, repository, tag, use, write } from './lib.mjs'

const { Id } = JSON.parse(await api('GET', `/images/${repository}:${tag}/json`))
for (const text of [Id, Id.slice(7), 'true', 'pass']) {
  console.log(`::add-mask::${text}`)
  console.log(`. ##[add-mask]${text}`)
}
await use()
write(['works'])
