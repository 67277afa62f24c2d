import { writeFileSync } from 'node:fs'
import { use, writeInto, xml } from './lib.mjs'

await use()
writeInto('reports/TEST-a.xml', ['works'])
for (let index = 0; index <= 2_000; index++) writeFileSync(`reports/${index}.xml`, xml([[`works ${index}`]]))
