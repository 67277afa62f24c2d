import { use, write } from './lib.mjs'

if (!process.env.TRAP_EXTERNAL_PORT) await use()
write(['works'])
