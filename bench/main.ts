import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf, UsageError } from '../src/shared/errors.js'
import { Stopped, stopSignal } from '../tools/engine/foreground.js'
import { ROOT } from '../tools/repository.js'
import { benchContract, type ContractFigures } from './contract.js'
import { benchGate } from './gate.js'
import { benchJUnit, type JUnitFigures } from './junit.js'
import { median } from './measure.js'
import { benchRecording, type RecordingFigures } from './recording.js'
import { benchRelay } from './relay.js'
import {
  contractReport,
  describeMachine,
  gateReport,
  junitReport,
  recordingReport,
  relayReport,
  roundsReport,
  setUpCacheReport,
  setUpRunsReport,
  startUpReport,
} from './report.js'
import { benchRounds } from './rounds.js'
import { benchSetUpCache } from './set-up-cache.js'
import { benchIncidentSetUp } from './set-up-incident.js'
import { benchStartUp } from './start-up.js'

const JUNIT_ROUNDS = 5
const RECORDING_ROUNDS = 5
const CONTRACT_ROUNDS = 5

/** Each bench measures, and resolves to what it prints. */
const BENCHES: Record<string, (signal: AbortSignal) => Promise<string>> = {
  'start-up': async signal => startUpReport(await benchStartUp(signal)),
  junit: async signal => junitReport(await junitMedians(signal), JUNIT_ROUNDS),
  recording: async signal => recordingReport(await recordingMedians(signal), RECORDING_ROUNDS),
  relay: async signal => relayReport(await benchRelay(signal)),
  contract: async signal => contractReport(await contractMedians(signal), CONTRACT_ROUNDS),
  gate: async signal => gateReport(await benchGate(say, signal)),
  rounds: async signal => roundsReport(await benchRounds(say, signal)),
  'set-up-cache': async signal => setUpCacheReport(await benchSetUpCache(say, signal)),
  'set-up-cache-incident': async signal =>
    setUpRunsReport("the incident's consumer", await benchIncidentSetUp(say, signal)),
}

/** `npm run bench [-- <bench>…]`: all of them, or those that are named. A missed target is no error. */
async function main(names: string[]): Promise<void> {
  const unknown = names.find(name => !Object.hasOwn(BENCHES, name))
  const known = Object.keys(BENCHES)
  if (unknown !== undefined) throw new UsageError(`expected one of ${known.join(', ')}, got '${unknown}'`)
  if (!existsSync(join(ROOT, 'dist', 'index.js'))) {
    throw new UsageError('dist/index.js is missing: make it with `npm run bundle`')
  }
  const signal = stopSignal()
  console.log(`${describeMachine()}\n`)
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (names.length > 0 && !names.includes(name)) continue
    signal.throwIfAborted()
    say(`measuring ${name}, which may take minutes`)
    console.log(await bench(signal))
  }
}

function say(line: string): void {
  console.error(`bench: ${line}`)
}

async function junitMedians(signal: AbortSignal): Promise<JUnitFigures> {
  const runs: JUnitFigures[] = []
  for (let round = 0; round < JUNIT_ROUNDS; round++) runs.push(await benchJUnit(signal))
  return {
    casesPerSecond: median(runs.map(({ casesPerSecond }) => casesPerSecond)),
    peakMiB: median(runs.map(({ peakMiB }) => peakMiB)),
  }
}

async function recordingMedians(signal: AbortSignal): Promise<RecordingFigures> {
  const runs: RecordingFigures[] = []
  for (let round = 0; round < RECORDING_ROUNDS; round++) runs.push(await benchRecording(signal))
  return {
    exchangesPerSecond: median(runs.map(({ exchangesPerSecond }) => exchangesPerSecond)),
    countedPerSecond: median(runs.map(({ countedPerSecond }) => countedPerSecond)),
    megabytesPerSecond: median(runs.map(({ megabytesPerSecond }) => megabytesPerSecond)),
    finishMs: median(runs.map(({ finishMs }) => finishMs)),
    peakMiB: median(runs.map(({ peakMiB }) => peakMiB)),
  }
}

async function contractMedians(signal: AbortSignal): Promise<ContractFigures> {
  const runs: ContractFigures[] = []
  for (let round = 0; round < CONTRACT_ROUNDS; round++) runs.push(await benchContract(signal))
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    megabytes: median(runs.map(({ megabytes }) => megabytes)),
    addedMiB: median(runs.map(({ addedMiB }) => addedMiB)),
  }
}

/** What the process was stopped by, where that is why a bench failed. */
function stoppedBy(error: unknown): Stopped | undefined {
  return [error, error instanceof Error && error.cause].find(one => one instanceof Stopped)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const stopped = stoppedBy(error)
  console.error(`bench: ${messageOf(stopped ?? error)}`)
  process.exitCode = stopped?.exitCode ?? (error instanceof UsageError ? 64 : 2)
}
