import { tallyResults } from './tally-results.js'

/** What all test runs of CI gave: its last lines. */
const { lines, ok } = await tallyResults('results')
for (const line of lines) console.log(line)
if (!ok) process.exitCode = 1
