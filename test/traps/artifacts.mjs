// What a job can do to the artifacts of another one. For `tamper.mjs` of the traps of the split stages.
import { readFileSync, writeFileSync } from 'node:fs'

/** Changes a file of JSON. */
export function edit(path, change) {
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))))
}

/** `4711.0` for the run `4711.1`. */
export function earlierAttempt(run) {
  const [id, attempt] = run.split('.')
  return `${id}.${attempt - 1}`
}
