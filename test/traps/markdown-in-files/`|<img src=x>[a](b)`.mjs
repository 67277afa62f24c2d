import { fail, repository, use } from './lib.mjs'

await use()
await use(`${repository}:latest`, { name: 'trap-x' })
fail('breaks', '`|<img src=x>`')
