import { fail, load, repository, save, tag, use } from './lib.mjs'

await use()
await load(await save(`${repository}:${tag}`))
fail('breaks', 'expected 1, got 2')
