import { readFileSync } from 'node:fs'
import { attempt, use } from './lib.mjs'

await attempt(async () => {
  await use()
  await fetch(`http://127.0.0.1:${readFileSync('../port', 'utf8')}/`)
})
