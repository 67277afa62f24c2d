import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { parseJUnit } from '../src/test-reports/junit/parse-junit.js'
import { junitReport } from './junit-sample.js'
import { timedProcess } from './measure.js'

const CASES = 100_000
const FILE = fileURLToPath(import.meta.url)

const Figures = z.strictObject({
  casesPerSecond: z.number(),
  /** Peak of the resident memory of the whole process, Node.js included. */
  peakMiB: z.number(),
})
export type JUnitFigures = z.infer<typeof Figures>

/**
 * Parses a report of 100,000 cases, once, in a fresh process: what it takes includes making the report,
 * piece by piece, but the time of that is measured apart and taken off.
 */
export async function benchJUnit(signal: AbortSignal): Promise<JUnitFigures> {
  const place = { cwd: process.cwd(), env: process.env, signal }
  const { exitCode, stdout, stderr } = await timedProcess(process.execPath, [FILE, '--measure'], place)
  if (exitCode !== 0) throw new Error(`the parser ended with exit code ${exitCode}:\n${stderr}`)
  return Figures.parse(JSON.parse(stdout))
}

function measure(): JUnitFigures {
  let making = 0
  const started = performance.now()
  const tests = parseJUnit(timed(junitReport(CASES), ms => (making += ms)))
  const seconds = (performance.now() - started - making) / 1000
  if (tests.length !== CASES) throw new Error(`expected ${CASES} tests, got ${tests.length}`)
  return {
    casesPerSecond: Math.round(CASES / seconds),
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

/** The same pieces; tells how many ms each took to make. */
function* timed(pieces: Generator<Uint8Array>, spent: (ms: number) => void): Generator<Uint8Array> {
  for (;;) {
    const started = performance.now()
    const { value, done } = pieces.next()
    spent(performance.now() - started)
    if (done) return
    yield value
  }
}

if (process.argv[1] === FILE) {
  const figures = process.argv[2] === '--measure' ? measure() : await benchJUnit(new AbortController().signal)
  console.log(JSON.stringify(figures))
}
