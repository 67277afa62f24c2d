import { attempt, use } from './lib.mjs'

await attempt(() => use())
