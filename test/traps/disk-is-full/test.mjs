import { writeFileSync } from 'node:fs'
import { attempt, use } from './lib.mjs'

await use()
await attempt(() => writeFileSync('/dev/full', 'x'))
