import { readdir, readFile } from 'node:fs/promises'
import { messageOf } from '../src/shared/errors.js'
import { parseJUnit } from '../src/test-reports/junit/parse-junit.js'

interface Tally {
  passed: number
  failed: number
  skipped: number
}

/** The counts of one report. One that cannot be read is a failure: its run ended before it was written. */
async function tallyOf(path: string): Promise<Tally> {
  try {
    const cases = parseJUnit([await readFile(path)])
    const of = (...outcomes: string[]) => cases.filter(({ outcome }) => outcomes.includes(outcome)).length
    return { passed: of('passed'), failed: of('failed', 'errored'), skipped: of('skipped', 'xfailed') }
  } catch (error) {
    console.error(`${path}: ${messageOf(error)}`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function line({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** Adds up the JUnit results of all test runs: the last line of CI. Fails when none passed, or any did not. */
const folder = 'results'
const total: Tally = { passed: 0, failed: 0, skipped: 0 }
for (const name of (await readdir(folder)).filter(one => one.endsWith('.xml')).sort()) {
  const tally = await tallyOf(`${folder}/${name}`)
  console.log(`${name}: ${line(tally)}`)
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += tally[key]
}
if (total.passed === 0 || total.failed > 0 || total.skipped > 0) process.exitCode = 1
console.log(line(total))
