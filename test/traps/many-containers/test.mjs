import { use, write } from './lib.mjs'

for (let count = 0; count < 40; count++) await use()
await use('other.example/emulator:1')
write(['works'])
