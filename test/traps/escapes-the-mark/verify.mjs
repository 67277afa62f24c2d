import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export default function verify({ end }) {
  const output = join(end.outputs['report-dir'], '../..', '_runner_file_commands', 'output-main')
  const pid = Number(readFileSync(`${output}.pid`, 'utf8'))
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGKILL')
  throw new Error('a process of the test has outlived the run')
}

// A dead one may lie there until somebody asks for it.
function isAlive(pid) {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}
