import { writeFileSync } from 'node:fs'
import { use, writeInto, xml } from './lib.mjs'

await use()
writeInto('reports/TEST-a.xml', ['works'])
writeFileSync('reports/TEST-b.xml', xml([['one'], ['two']]).slice(0, -40))
