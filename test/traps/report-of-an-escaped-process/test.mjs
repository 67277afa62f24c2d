import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { report, use, write, xml } from './lib.mjs'

const next = report.replace('01-test.mjs', '02-second.mjs')
const later = `until [ -d "${dirname(next)}" ]; do sleep 0.01; done; sleep 0.2; printf '%s' "$0" > "${next}"`
spawn('sh', ['-c', later, xml([['works']])], { detached: true, env: {}, stdio: 'ignore' }).unref()
await use()
write(['works'])
