import { write } from './lib.mjs'
import { askOver } from './over.mjs'

await askOver(false)
write(['works'])
