import { readFileSync } from 'node:fs'
import { attempt, repository, useUnlessBroken } from './lib.mjs'

await attempt(() => useUnlessBroken(`${repository}:${readFileSync('written-down', 'utf8').trim()}`))
