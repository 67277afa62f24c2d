import { use, writeInto } from './lib.mjs'

await use()
writeInto('reports/TEST-test.xml', ['works'], ['breaks', '<failure>expected 1, got 2</failure>'])
process.exitCode = 1
