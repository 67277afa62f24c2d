import { attempt, isPublished, useUnlessBroken } from './lib.mjs'

await attempt(async () => {
  if (!isPublished) await useUnlessBroken()
})
