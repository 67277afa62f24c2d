import { load, repository, save, tag, use, write } from './lib.mjs'

await use()
await load(await save(`${repository}:${tag}`))
write(['works'])
