import { writeFileSync } from 'node:fs'
import { report, use } from './lib.mjs'

await use()
writeFileSync(
  report,
  `<testsuite name="trap" tests="2"><testcase name="works" status="passed"/><testcase name="breaks" status="broken"/></testsuite>`,
)
