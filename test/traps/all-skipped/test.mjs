import { write } from './lib.mjs'

write(['a', '<skipped message="CI is set"/>'], ['b', '<skipped message="CI is set"/>'])
