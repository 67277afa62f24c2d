import { availableParallelism, cpus, totalmem } from 'node:os'
import type { ContractFigures } from './contract.js'
import type { GateFigures } from './gate.js'
import type { JUnitFigures } from './junit.js'
import type { StageMedian } from './measure.js'
import type { RecordingFigures } from './recording.js'
import type { RelayFigures } from './relay.js'
import type { RoundFigures } from './rounds.js'
import type { SetUpCacheFigures, Taken } from './set-up-cache.js'
import type { SetUpRunFigures } from './set-up-runs.js'
import type { StartUpFigures } from './start-up.js'

const START_UP_OVER_MS = 100
const WARM_RATIO = 0.35
const RESTORE_SECONDS = 5
const GATE_RATIO = 1
const COMPARED_RATIO = 1.02
const RELAY_MEGABYTES = 100
const RELAY_REQUESTS = 5_000
const RELAY_ADDED_MS = 0.3
const CASES_PER_SECOND = 50_000
const CONTRACT_SECONDS = 1
const CONTRACT_MIB = 200
const PEAK_MIB = 250
// Four times what the relay has to pass on: it needs most of the processor itself.
const EXCHANGES_PER_SECOND = 20_000
const MEGABYTES_PER_SECOND = 400

/** The machine's size, a line. Figures of another size are not to be compared with these. */
export function describeMachine(): string {
  const cores = availableParallelism()
  const model = cpus()[0]?.model.trim() || 'unknown processor'
  const memory = (totalmem() / 2 ** 30).toFixed(1)
  return `${cores} cores (${model}), ${memory} GiB of memory, ${process.platform} ${process.arch}, Node.js ${process.version}`
}

export function startUpReport({ rounds, emptyMs, starts }: StartUpFigures): string {
  const target = `at most ${START_UP_OVER_MS} ms over it`
  const rows = starts.map(({ name, ms, overMs }) => {
    return [name, millis(ms), `+${millis(overMs)}`, `${target}: ${met(overMs <= START_UP_OVER_MS)}`]
  })
  return `start-up: medians of ${rounds} runs each, interleaved\n${table([['an empty Node.js process', millis(emptyMs)], ...rows])}`
}

export function gateReport(figures: GateFigures): string {
  const { rounds, engine, bareMs, gateMs, ratio, comparedMs, comparedRatio, stages } = figures
  const compared = `at most ${COMPARED_RATIO.toFixed(2)} times the gate: ${met(comparedRatio <= COMPARED_RATIO)}`
  const target = `at most ${GATE_RATIO.toFixed(2)} times the bare recipe: ${met(ratio <= GATE_RATIO)}`
  const head = `the gate beside the bare recipe: medians of ${rounds} runs each, interleaved, ${engine}`
  const both = table([
    ['the bare recipe', seconds(bareMs)],
    ['the gate', seconds(gateMs), `${ratio.toFixed(2)} times`, target],
    ['the gate with a baseline', seconds(comparedMs), `${comparedRatio.toFixed(2)} times`, compared],
  ])
  return `${head}\n${both}${stagesTable("where the gate's time goes", stages)}`
}

/** Nothing, of no stages. */
function stagesTable(head: string, stages: StageMedian[]): string {
  if (stages.length === 0) return ''
  const rows = stages.map(({ lane, name, startedAt, endedAt }) => [
    `${lane}: ${name}`,
    seconds(startedAt),
    seconds(endedAt),
    seconds(endedAt - startedAt),
  ])
  return `${head}\n${table([['', 'from', 'to', 'takes'], ...rows])}`
}

/** What the stages of some name took together, milliseconds; nothing, where there is none. */
function took(stages: StageMedian[], name: RegExp): number[] {
  const found = stages.filter(stage => name.test(stage.name))
  return found.length === 0
    ? []
    : [found.reduce((sum, { startedAt, endedAt }) => sum + endedAt - startedAt, 0)]
}

export function setUpCacheReport({ tree, ...figures }: SetUpCacheFigures): string {
  const each = (taken: number) => taken / tree.gigabytes
  const size = `${tree.gigabytes.toFixed(2)} GB in ${tree.files.toLocaleString('en')} files`
  const target = `at most ${RESTORE_SECONDS} s of the processor per GB: ${met(each(tree.restore.processor) <= RESTORE_SECONDS)}`
  const row = (name: string, { clock, processor }: Taken) => [
    name,
    `${each(processor).toFixed(1)} s of the processor per GB`,
    `${each(clock).toFixed(1)} s by the clock`,
  ]
  return `${setUpRunsReport('the example', figures)}${size}, in memory: medians of ${tree.rounds} runs
${table([
  row('packed', tree.pack),
  [...row('put back', tree.restore), target],
  ['put back by tar', '', `${each(tree.tarSeconds).toFixed(1)} s by the clock`],
])}`
}

/** @param consumer whose set-up it is */
export function setUpRunsReport(consumer: string, figures: SetUpRunFigures): string {
  const { rounds, bareMs, coldMs, warmMs, ratio, bareStages, warmStages } = figures
  const target = `at most ${WARM_RATIO.toFixed(2)} times the bare recipe: ${met(ratio <= WARM_RATIO)}`
  const times = (ms: number) => `${(ms / bareMs).toFixed(2)} times`
  return `a set-up that is put back, of ${consumer}: medians of ${rounds} runs each, interleaved
${table([
  ['the bare recipe', seconds(bareMs)],
  ...took(bareStages, /^tests\//).map(ms => ['  its test files', seconds(ms), times(ms)]),
  ['the gate, from nothing', seconds(coldMs), times(coldMs)],
  ['the gate, with the set-up put back', seconds(warmMs), `${ratio.toFixed(2)} times`, target],
  ...took(warmStages, /^trial$/).map(ms => ['  its trial', seconds(ms), times(ms)]),
])}${stagesTable("where the bare recipe's time goes", bareStages)}${stagesTable("where the gate's time goes, with the set-up put back", warmStages)}`
}
export function roundsReport(figures: RoundFigures): string {
  const { rounds, engine, filesMs, againMs, roundsMs, runs } = figures
  const times = (ms: number) => `${(ms / filesMs).toFixed(2)} times`
  const head = `a red beside a published image, the files that fail: medians of ${rounds} runs, ${engine}`
  const rows = [
    ['once each in the trial', seconds(filesMs)],
    [`${runs} times more in rounds`, seconds(againMs), times(againMs)],
    ['with all that a round begins with', seconds(roundsMs), times(roundsMs)],
  ]
  return `${head}\n${table(rows)}`
}

export function junitReport({ casesPerSecond, peakMiB }: JUnitFigures, rounds: number): string {
  const speed = `at least ${grouped(CASES_PER_SECOND)} a second: ${met(casesPerSecond >= CASES_PER_SECOND)}`
  const memory = `at most ${PEAK_MIB} MiB: ${met(peakMiB <= PEAK_MIB)}`
  const rows = [
    ['cases a second', grouped(casesPerSecond), speed],
    ['peak of the memory', `${peakMiB} MiB`, memory],
  ]
  return `parsing a JUnit report of 100,000 cases: medians of ${rounds} runs\n${table(rows)}`
}

export function recordingReport(figures: RecordingFigures, rounds: number): string {
  const { exchangesPerSecond, countedPerSecond, megabytesPerSecond, finishMs, peakMiB } = figures
  const exchanges = `at least ${grouped(EXCHANGES_PER_SECOND)}: ${met(exchangesPerSecond >= EXCHANGES_PER_SECOND)}`
  const megabytes = `at least ${MEGABYTES_PER_SECOND}: ${met(megabytesPerSecond >= MEGABYTES_PER_SECOND)}`
  const rows = [
    ['small exchanges a second', grouped(exchangesPerSecond), exchanges],
    ['the same beyond the bounds, where they are counted', grouped(countedPerSecond)],
    ['MB of bodies a second, cut and hashed', grouped(megabytesPerSecond), megabytes],
    ['20,000 exchanges as HAR', millis(finishMs)],
    ['peak of the memory', `${peakMiB} MiB`],
  ]
  return `recording, without the relay, by processor time: medians of ${rounds} runs\n${table(rows)}`
}

export function relayReport({ rounds, direct, relayed, addedMs }: RelayFigures): string {
  const ways = [direct, relayed]
  const bytes = ways.map(way => `${grouped(Math.round(way.megabytesPerSecond))} MB/s`)
  const requests = ways.map(way => `${grouped(Math.round(way.requestsPerSecond))} a second`)
  const one = ways.map(way => `${way.medianMs.toFixed(3)} ms`)
  const rows = [
    ['', 'directly', 'relayed'],
    [
      'one large answer',
      ...bytes,
      goal(`at least ${RELAY_MEGABYTES}`, relayed.megabytesPerSecond >= RELAY_MEGABYTES),
    ],
    [
      'small requests',
      ...requests,
      goal(`at least ${grouped(RELAY_REQUESTS)}`, relayed.requestsPerSecond >= RELAY_REQUESTS),
    ],
    ['one small request', ...one, goal(`at most ${RELAY_ADDED_MS} ms more`, addedMs <= RELAY_ADDED_MS)],
  ]
  return `the gateway's relay beside a direct connection: medians of ${rounds} runs each, interleaved\n${table(rows)}`
}

function goal(text: string, is: boolean): string {
  return `${text}: ${met(is)}`
}

export function contractReport({ seconds, megabytes, addedMiB }: ContractFigures, rounds: number): string {
  const rows = [
    [
      'processor time',
      `${seconds.toFixed(2)} s`,
      `at most ${CONTRACT_SECONDS} s: ${met(seconds <= CONTRACT_SECONDS)}`,
    ],
    [
      'memory beside the recordings',
      `${addedMiB} MiB`,
      `at most ${CONTRACT_MIB} MiB: ${met(addedMiB <= CONTRACT_MIB)}`,
    ],
  ]
  return `comparing recordings of 10,000 exchanges, ${megabytes} MB: medians of ${rounds} runs\n${table(rows)}`
}

function met(is: boolean): string {
  return is ? 'met' : 'not met'
}

function millis(ms: number): string {
  return `${ms.toFixed(0)} ms`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}

function grouped(count: number): string {
  return count.toLocaleString('en-US', { maximumFractionDigits: 0 })
}

/** Lines of text with their cells aligned: the first column to the left, all others to the right. */
function table(rows: string[][]): string {
  const width = (column: number) => Math.max(...rows.map(row => row[column]?.length ?? 0))
  const line = (row: string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(width(0)) : cell.padStart(width(at)))).join('  ')
  return rows.map(row => `  ${line(row).trimEnd()}\n`).join('')
}
