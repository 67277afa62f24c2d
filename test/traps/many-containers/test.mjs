import { api, repository, use, write } from './lib.mjs'

await api('POST', `/images/${repository}:latest/tag?repo=other.example/emulator&tag=1`)
for (let count = 0; count < 40; count++) await use()
await use('other.example/emulator:1')
await api('DELETE', '/images/other.example/emulator:1')
write(['works'])
