import { ended, start } from './lib.mjs'

await ended(await start())
