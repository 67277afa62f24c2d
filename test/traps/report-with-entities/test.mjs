import { writeFileSync } from 'node:fs'
import { report, use } from './lib.mjs'

const levels = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`)
const type = `<!DOCTYPE testsuite [<!ENTITY e0 "lol">${levels.join('')}]>`
await use()
writeFileSync(report, `${type}<testsuite><testcase classname="trap" name="&e12;"/></testsuite>`)
