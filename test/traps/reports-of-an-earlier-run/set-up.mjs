import { writeInto } from './lib.mjs'

writeInto('reports/TEST-a.xml', ['works'])
