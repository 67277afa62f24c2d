import { writeSync } from 'node:fs'
import { use, write } from './lib.mjs'

const line = Buffer.from(`${'x'.repeat(999)}\n`.repeat(50))
let left = 50_000_000
while (left > 0) {
  try {
    left -= writeSync(1, line)
  } catch (error) {
    if (error.code !== 'EAGAIN') throw error
  }
}
await use()
write(['works'])
