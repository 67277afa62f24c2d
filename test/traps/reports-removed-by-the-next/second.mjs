import { rmSync } from 'node:fs'
import { use, writeInto } from './lib.mjs'

rmSync('reports', { recursive: true, force: true })
await use()
writeInto('reports/TEST-second.xml', ['works'])
