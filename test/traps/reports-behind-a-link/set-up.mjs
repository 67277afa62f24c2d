import { writeInto } from './lib.mjs'

writeInto('elsewhere/TEST-a.xml', ['works'])
