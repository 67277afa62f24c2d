import { buildFrom, repository, start } from './lib.mjs'

await buildFrom(`${repository}:latest`, ['ENV APP=1'], `${repository}-app:1`)
await start(`${repository}-app:1`)
