import { readFileSync } from 'node:fs'
import { fail, use } from './lib.mjs'

await use()
fail('reads its data', readFileSync('data.bin', 'utf8'))
