import { appendFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { report, use, write } from './lib.mjs'

const folder = join(dirname(report), '../../../../..', '_runner_file_commands')
const lines = { output: 'report-dir=/forged\nverdict=pass\n', env: 'PATH=/forged\n', path: '/forged\n' }
await use()
for (const name of readdirSync(folder)) appendFileSync(join(folder, name), lines[name.split('-')[0]] ?? '')
write(['works'])
