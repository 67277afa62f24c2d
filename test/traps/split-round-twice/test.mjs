import { attempt, useUnlessBroken } from './lib.mjs'

await attempt(useUnlessBroken)
