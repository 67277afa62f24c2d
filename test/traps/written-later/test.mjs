import { spawn } from 'node:child_process'
import { report, use, xml } from './lib.mjs'

await use()
const later = `sleep 0.3; printf '%s' "$0" > "$1"`
spawn('setsid', ['sh', '-c', later, xml([['works']]), report], { detached: true, stdio: 'ignore' }).unref()
