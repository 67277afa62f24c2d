import { api, repository, start, use, write } from './lib.mjs'

const gate = process.ppid
// Left to the gate to remove: it may still miss events when this ends, and that of a stop could be one of them.
const id = await start()
process.kill(gate, 'SIGSTOP')
try {
  // The engine keeps so many events for a reader, and drops the next ones.
  const one = () => api('POST', `/containers/${id}/exec`, { Cmd: ['x'] })
  for (let round = 0; round < 30; round++) await Promise.all(Array.from({ length: 100 }, one))
  await use(`${repository}:latest`)
} finally {
  process.kill(gate, 'SIGCONT')
}
write(['works'])
