import { attempt, pull, repository, use } from './lib.mjs'

await use()
await fetch(`http://${repository.split('/')[0]}/limit`, { method: 'POST' })
await attempt(() => pull(`${repository}:something-else`))
