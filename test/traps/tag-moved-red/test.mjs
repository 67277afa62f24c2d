import { api, fail, repository, tag, use } from './lib.mjs'

await use()
await api('POST', `/images/${repository}:latest/tag?repo=${repository}&tag=${tag}`)
await use()
fail('breaks', 'expected 1, got 2')
