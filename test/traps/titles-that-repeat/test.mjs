import { writeFileSync } from 'node:fs'
import { report, use } from './lib.mjs'

await use()
writeFileSync(
  report,
  `<testsuites name="Mocha Tests" time="0.01" tests="2" failures="0">
  <testsuite name="Root Suite" time="0" tests="0" failures="0"/>
  <testsuite name="invoke" time="0.01" tests="2" failures="0">
    <testcase name="invoke works" time="0.001" classname="works"/>
    <testcase name="invoke works" time="0.001" classname="works"/>
  </testsuite>
</testsuites>`,
)
