import { writeFileSync } from 'node:fs'
import { report, use } from './lib.mjs'

await use()
const suite = '<testsuite name="invoke" tests="1"><testcase classname="invoke" name="works"/></testsuite>'
writeFileSync(report, `<testsuites>${suite}${suite}</testsuites>`)
