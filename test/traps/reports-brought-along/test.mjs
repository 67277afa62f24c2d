import { age, use, writeInto } from './lib.mjs'

await use()
writeInto('reports/TEST-a.xml', ['works'])
writeInto('reports/TEST-b.xml', ['also'])
age('reports/TEST-b.xml', 86_400)
