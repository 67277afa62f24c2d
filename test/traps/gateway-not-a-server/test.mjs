import { ended, start, write } from './lib.mjs'

await ended(await start())
write(['works'])
