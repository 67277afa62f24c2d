import { writeFile } from 'node:fs/promises'
import { errorCurve } from './error-rate/curve.js'
import { errorRatePage } from './error-rate/page.js'
import { SERIES, type Simulated, simulatedSeries, tallyOf } from './error-rate/scenarios.js'

// `npm run simulate`, in the project's root: how often the verdict over two arms is wrong. Writes docs/error-rate.*.
const SEED = 20_261_129
const series: Record<string, string> = {}
for (const one of SERIES) {
  series[one.name] = simulatedSeries(one, SEED)
  const { runs, fail, inconclusive, pass, fileRuns } = tallyOf(series[one.name] ?? '')
  console.log(
    `${one.what}: of ${runs} runs ${fail} fail, ${inconclusive} inconclusive, ${pass} pass; ${fileRuns.toFixed(1)} runs of a file`,
  )
}
const simulated: Simulated = { seed: SEED, series }
await writeFile('docs/error-rate.json', `${JSON.stringify(simulated, undefined, 2)}\n`)
await writeFile('docs/error-rate.svg', errorCurve(simulated))
await writeFile('docs/error-rate.md', errorRatePage(simulated))
