import { write } from './lib.mjs'

write(['works'])
