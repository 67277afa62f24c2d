import { ended, start, write } from './lib.mjs'

await ended(await start(undefined, { shell: 'exit 3' }))
write(['works'])
