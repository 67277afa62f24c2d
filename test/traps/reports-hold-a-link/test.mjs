import { symlinkSync } from 'node:fs'
import { use, writeInto } from './lib.mjs'

await use()
writeInto('elsewhere/b.xml', ['also'])
writeInto('reports/TEST-a.xml', ['works'])
symlinkSync('../elsewhere/b.xml', 'reports/TEST-b.xml')
