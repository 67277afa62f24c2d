import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { compareRecordings } from '../src/contract/compare.js'
import type { Exchange } from '../src/contract/exchange.js'
import { changedShop } from '../test/support/contract/changes.js'
import { recordingOf } from '../test/support/contract/shop.js'
import { timedProcess } from './measure.js'

const EXCHANGES = 5_000
const FILE = fileURLToPath(import.meta.url)

const Figures = z.strictObject({
  /** Of the processor. */
  seconds: z.number(),
  /** Of the recordings, as JSON. */
  megabytes: z.number(),
  /** What comparing them took at its peak beyond what was there before, Node.js and the recordings. */
  addedMiB: z.number(),
})
export type ContractFigures = z.infer<typeof Figures>

/** Compares two recordings of 5,000 exchanges each, once, in a fresh process. */
export async function benchContract(signal: AbortSignal): Promise<ContractFigures> {
  const place = { cwd: process.cwd(), env: process.env, signal }
  const { exitCode, stdout, stderr } = await timedProcess(process.execPath, [FILE, '--measure'], place)
  if (exitCode !== 0) throw new Error(`the comparison ended with exit code ${exitCode}:\n${stderr}`)
  return Figures.parse(JSON.parse(stdout))
}

function measure(): ContractFigures {
  const [baseline, candidate] = [1, 1_001].map(seed => recordingOf(manyExchanges(seed)))
  if (baseline === undefined || candidate === undefined) throw new Error('expected two recordings')
  const megabytes = JSON.stringify([baseline, candidate]).length / 1e6
  const before = process.resourceUsage().maxRSS
  const started = process.cpuUsage()
  const { differences } = compareRecordings([baseline], [candidate])
  const { user, system } = process.cpuUsage(started)
  if (differences.length > 0) throw new Error(`expected no difference, got ${differences.length}`)
  return {
    seconds: (user + system) / 1e6,
    megabytes: Math.round(megabytes),
    addedMiB: Math.round((process.resourceUsage().maxRSS - before) / 1024),
  }
}

function manyExchanges(seed: number): Exchange[] {
  const exchanges: Exchange[] = []
  for (let shop = 0; exchanges.length < EXCHANGES; shop++)
    exchanges.push(
      ...changedShop(undefined, seed + shop).map(one => ({ ...one, test: `${one.test} ${shop}` })),
    )
  return exchanges.slice(0, EXCHANGES)
}

if (process.argv[1] === FILE) {
  const figures =
    process.argv[2] === '--measure' ? measure() : await benchContract(new AbortController().signal)
  console.log(JSON.stringify(figures))
}
