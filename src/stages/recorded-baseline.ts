import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ConsumerConfig } from '../config/config.js'
import type { Recording } from '../contract/exchange.js'
import { LiveComparison } from '../contract/live-comparison.js'
import type { Evidence } from '../evidence.js'
import { readKeptRecording } from '../gateway/recording/kept-recording.js'
import { normalPlatform } from '../image/platform.js'
import { messageOf } from '../shared/errors.js'
import { ContractWatch } from '../trial/contract-watch.js'
import type { LiveRun } from './context.js'
import type { GreenReport, LastGreen } from './green-report.js'
import { readEvidence } from './judge.js'

/** Of all recordings of one consumer: what takes longer to be read would hold the tests up. */
const MOST_BYTES = 64 << 20
const MOST_EXCHANGES = 10_000

/**
 * What watches the candidate's trial of a consumer, where the report of the last green run has recordings that it can be laid
 * beside. Why it has none is told as a note: nothing depends on it.
 *
 * @param pin the commit of the consumer
 */
export async function watchOfTrial(
  consumer: ConsumerConfig,
  pin: string,
  live: LiveRun,
): Promise<ContractWatch | undefined> {
  const { green, config, context } = live
  if (green === undefined || config.contract === 'off') return undefined
  const { listener } = context
  const found = await recordedBaseline(consumer, pin, green, live).catch(messageOf)
  if (typeof found !== 'string') {
    const files = new Set(found.flatMap(({ file }) => file ?? []))
    return new ContractWatch(new LiveComparison(found), { consumer: consumer.name, listener, files })
  }
  const text = `${consumer.name}: nothing is compared while its tests run: last-green: ${found}`
  listener({ kind: 'note', text })
  return undefined
}

/** The recordings of the last green run, or why they are of no use. */
async function recordedBaseline(
  consumer: ConsumerConfig,
  pin: string,
  { path, verdict }: GreenReport,
  live: LiveRun,
): Promise<Recording[] | string> {
  if ('note' in verdict) return verdict.note.replace(/^last-green: /, '')
  const then = verdict.consumers.find(({ name }) => name === consumer.name)
  if (then === undefined) return 'it was not tried then'
  if (then.verdict !== 'pass') return `it was ${then.verdict} then, too`
  if (then.repository !== consumer.repository) return `it came from ${then.repository ?? 'elsewhere'} then`
  if (then.pin !== pin) return `its commit was ${then.pin ?? 'unknown'} then, and is ${pin}`
  const folder = join(await folderOf(path), 'evidence')
  const { evidence, artifacts } = await readEvidence(folder)
  const platform = platformOfTrial(live)
  const own = evidence.filter(one => isOwn(one, consumer.name, pin, verdict))
  const comparable = own.filter(one => one.candidate?.platform === platform)
  if (own.length > 0 && comparable.length === 0) return `it has no trial on ${platform}`
  const recordings: Recording[] = []
  let bytes = 0
  let exchanges = 0
  for (const one of comparable) {
    const place = join(folder, artifacts.get(one) ?? '')
    for (const file of one.files) {
      if (file.har !== undefined) bytes += (await stat(join(place, file.har))).size
      if (bytes > MOST_BYTES) return 'more is recorded there than can be read before the tests'
      const recording = await readKeptRecording(place, file)
      exchanges += recording?.exchanges.length ?? 0
      if (exchanges > MOST_EXCHANGES) return 'more is recorded there than can be read before the tests'
      // What is not whole may well have shown what the rest does not.
      if (recording?.truncated === undefined && recording?.file === file.file) recordings.push(recording)
    }
  }
  return recordings.length === 0 ? 'it has no recordings' : recordings
}

async function folderOf(path: string): Promise<string> {
  return (await stat(path)).isDirectory() ? path : dirname(path)
}

/** The candidate's own trial of a consumer, as the verdict says it. */
function isOwn(
  { arm, round, consumer, run }: Evidence,
  name: string,
  pin: string,
  verdict: Exclude<LastGreen, { note: string }>,
): boolean {
  return (
    arm === 'candidate' &&
    round === undefined &&
    consumer.name === name &&
    consumer.pin === pin &&
    run === verdict.run
  )
}

function platformOfTrial({ origin, inputs, config, facts }: LiveRun): string {
  const { platforms } = config.candidate
  const [only] = platforms
  return (
    origin.part?.platform ??
    inputs.platform ??
    (platforms.length === 1 && only !== undefined ? only : normalPlatform(facts.platform))
  )
}
