import { readFileSync } from 'node:fs'

// A gateway would stand still with the gate.
process.env.DOCKER_HOST = readFileSync('engine.txt', 'utf8').trim()
const { api, repository, start, use, write } = await import('./lib.mjs')

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
