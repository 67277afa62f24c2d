import { use, writeInto } from './lib.mjs'

await use()
writeInto('reports/TEST-first.xml', ['works', '<failure>expected 1, got 2</failure>'])
writeInto('reports/TEST-second.xml', ['works'])
