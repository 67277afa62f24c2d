import { use, writeInto } from './lib.mjs'

await use()
writeInto('reports/TEST-test.xml', ['works'])
writeInto('reports/TEST-second.xml', ['also'])
