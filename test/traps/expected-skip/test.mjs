import { use, write } from './lib.mjs'

await use()
write(['works'], ['needs windows', '<skipped message="not here"/>'])
