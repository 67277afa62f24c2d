import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { report, use, write } from './lib.mjs'

const output = join(dirname(report), '../../../../..', '_runner_file_commands', 'output-main')
const later = `while kill -0 ${process.ppid}; do sleep 0.01; done; echo verdict=forged >> ${output}; sleep 60`
const child = spawn('sh', ['-c', later], { detached: true, env: {}, stdio: 'ignore' })
child.unref()
writeFileSync(`${output}.pid`, String(child.pid))
await use()
write(['works'])
