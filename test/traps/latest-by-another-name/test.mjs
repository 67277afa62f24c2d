import { api, repository, use, write } from './lib.mjs'

await api('POST', `/images/${repository}:latest/tag?repo=traps.example/local/emulator&tag=dev`)
await use()
await use('traps.example/local/emulator:dev')
await api('DELETE', '/images/traps.example/local/emulator:dev?noprune=1')
write(['works'])
