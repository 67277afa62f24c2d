import { ended, remove, start, write } from './lib.mjs'

const id = await start()
await ended(id)
await remove(id)
write(['works'])
