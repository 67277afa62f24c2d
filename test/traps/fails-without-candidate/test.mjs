import { write } from './lib.mjs'

write(['works'], ['reads the ARN', '<failure message="no docker here"/>'])
process.exitCode = 1
