import { existsSync, writeFileSync } from 'node:fs'
import { attempt, useUnlessBroken } from './lib.mjs'

const outside = '../../outside'
await attempt(async () => {
  const isLeft = existsSync(outside)
  writeFileSync(outside, '')
  await useUnlessBroken()
  if (isLeft) throw new Error('something is left of an earlier run')
})
