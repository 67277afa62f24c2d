import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { report, use, write } from './lib.mjs'

const output = join(dirname(report), '../../../../..', '_runner_file_commands', 'output-main')
const later = `while kill -0 ${process.pid}; do sleep 0.01; done; sleep 0.3; echo verdict=forged >> ${output}`
spawn('setsid', ['sh', '-c', later], { detached: true, stdio: 'ignore' }).unref()
await use()
write(['works'])
