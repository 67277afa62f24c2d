import { buildFrom, repository } from './lib.mjs'

await buildFrom(`${repository}:latest`, ['ENV APP=1'], `${repository}-app:1`)
