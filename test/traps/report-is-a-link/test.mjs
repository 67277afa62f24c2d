import { symlinkSync, writeFileSync } from 'node:fs'
import { report, use, xml } from './lib.mjs'

await use()
writeFileSync('elsewhere.xml', xml([['works']]))
symlinkSync(`${process.cwd()}/elsewhere.xml`, report)
