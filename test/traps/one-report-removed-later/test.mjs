import { spawn } from 'node:child_process'
import { use, writeInto } from './lib.mjs'

await use()
writeInto('reports/TEST-first.xml', ['breaks', '<failure>expected 1, got 2</failure>'])
writeInto('reports/TEST-second.xml', ['works'])
// Talks until it has seen the end of the tests, so that the gate has not finished with them.
const later = `while kill -0 ${process.pid} 2>/dev/null; do echo waits; sleep 0.01; done; sleep 0.05; rm reports/TEST-first.xml`
spawn('setsid', ['sh', '-c', later], { detached: true, stdio: 'inherit' }).unref()
