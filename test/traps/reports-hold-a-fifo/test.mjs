import { execFileSync } from 'node:child_process'
import { use, writeInto } from './lib.mjs'

await use()
writeInto('reports/TEST-a.xml', ['works'])
execFileSync('mkfifo', ['reports/TEST-b.xml'])
