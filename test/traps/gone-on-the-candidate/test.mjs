import { isPublished, use, write } from './lib.mjs'

await use()
const others = isPublished ? [['skips'], ['vanishes']] : [['skips', '<skipped/>']]
write(['works'], ['is old', '<failure>expected 1, got 2</failure>'], ...others)
process.exitCode = 1
