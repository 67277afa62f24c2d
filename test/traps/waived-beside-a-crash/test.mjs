import { ended, fail, start } from './lib.mjs'

await ended(await start())
fail('knows', 'expected a uuid')
