import { ended, fail, start } from './lib.mjs'

await ended(await start())
fail('breaks', 'the emulator said: no space left on device')
