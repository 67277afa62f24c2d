import { start, write } from './lib.mjs'

await start(undefined, { name: 'trap-leftover' })
write(['a'])
