import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { report, use, write } from './lib.mjs'

const output = join(dirname(report), '../../../../..', '_runner_file_commands', 'output-main')
const second = join(dirname(report), '../second-runs')
const later = `until [ -e "${second}" ]; do sleep 0.01; done; echo verdict=forged >> "${output}"`
spawn('setsid', ['sh', '-c', later], { detached: true, stdio: 'ignore' }).unref()
await use()
write(['works'])
