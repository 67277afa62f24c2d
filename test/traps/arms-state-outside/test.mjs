import { existsSync, writeFileSync } from 'node:fs'
import { attempt, use } from './lib.mjs'

// Beside the checkout, the home and the temporary files, which are made new for each run.
const outside = '../../outside'
await attempt(async () => {
  await use()
  const isFirst = !existsSync(outside)
  writeFileSync(outside, '')
  if (isFirst) throw new Error('expected what the first run leaves')
})
