import { repository, start } from './lib.mjs'

await start(`${repository}:latest`, {
  name: 'trap-latest-runs-already',
  shell: 'echo the answer of latest; sleep 60',
})
