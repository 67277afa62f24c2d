import { repository, start } from './lib.mjs'

await start(`${repository}:latest`, { name: 'trap-attached-and-not-listed' })
