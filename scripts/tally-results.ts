import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../src/shared/errors.js'
import { parseJUnit } from '../src/test-reports/junit/parse-junit.js'

/** A test's text can be thousands of lines. */
const LINES = 12

interface Tally {
  passed: number
  failed: number
  skipped: number
  /** What each test that failed is called, with the first lines of what it said. */
  failures: string[]
}

/** The counts of one report. One that cannot be read is a failure: its run ended before it was written. */
async function tallyOf(path: string): Promise<Tally> {
  try {
    const cases = parseJUnit([await readFile(path)])
    const of = (...outcomes: string[]) => cases.filter(({ outcome }) => outcomes.includes(outcome))
    const failed = of('failed', 'errored')
    const failures = failed.map(({ id, text }) => [id, ...text.split('\n').slice(0, LINES)].join('\n    '))
    return {
      passed: of('passed').length,
      failed: failed.length,
      skipped: of('skipped', 'xfailed').length,
      failures,
    }
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, failures: [messageOf(error)] }
  }
}

function line({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/**
 * Adds up the JUnit reports of a folder. The lines end with the sum, and right above it stands what failed, because the end
 * is all that some keep of a long log. Not ok when no test passed, or any did not.
 */
export async function tallyResults(folder: string): Promise<{ lines: string[]; ok: boolean }> {
  const lines: string[] = []
  const total: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] }
  for (const name of (await readdir(folder)).filter(one => one.endsWith('.xml')).sort()) {
    const tally = await tallyOf(join(folder, name))
    lines.push(`${name}: ${line(tally)}`)
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += tally[key]
    total.failures.push(...tally.failures.map(failure => `FAILED in ${name}: ${failure}`))
  }
  const ok = total.passed > 0 && total.failed === 0 && total.skipped === 0
  return { lines: [...lines, ...total.failures, line(total)], ok }
}
