import { spawn } from 'node:child_process'
import { use, write } from './lib.mjs'

const talk = `while kill -0 ${process.pid}; do echo talks; sleep 0.01; done; while :; do head -c 1000000 /dev/zero; done`
spawn('sh', ['-c', talk], { detached: true, stdio: ['ignore', 'inherit', 'ignore'] }).unref()
await use()
write(['works'])
