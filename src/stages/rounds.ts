import type { ConsumerConfig } from '../config/config.js'
import { type ConsumerContext, renewWorkspace } from '../consumer/consumer-context.js'
import type { BaselineIdentity, CandidateIdentity, Evidence } from '../evidence.js'
import type { CheckedOutPin } from '../git/checkout.js'
import { baselineName } from '../image/candidate-marks.js'
import { portsFor } from '../trial/ports.js'
import { blankEvidence, incidentOf, runTrial } from '../trial/trial.js'
import type { TrialImage } from '../trial/witness/subject.js'
import { filesOfNextRound } from '../verdict/rounds.js'
import { policyOf } from '../verdict/verdict.js'
import type { Baseline } from './baseline.js'
import type { LiveRun } from './context.js'
import { contextBeside, keepTrial, trialContext } from './one-trial.js'
import type { Ready } from './ready.js'

const ARMS = ['baseline', 'candidate'] as const

/** What all rounds of a consumer have in common. */
interface Compared {
  ready: Ready
  pin: CheckedOutPin
  candidate: CandidateIdentity
  baseline: Baseline
  live: LiveRun
  signal: AbortSignal
}

/** One half of a round: some files of the consumer, on one of the two images. */
interface Half {
  arm: (typeof ARMS)[number]
  /** From 1. */
  round: number
  files: string[]
}

/**
 * Runs the files that are not green on the candidate again, on the published image and on the candidate in turns, until it
 * is known whose fault their failures are. Nothing is run, or pulled, where there is nothing to decide.
 *
 * @param trial of the candidate
 */
export async function roundsStage(
  ready: Ready,
  trial: Evidence,
  baseline: Baseline,
  live: LiveRun,
  signal: AbortSignal,
): Promise<Evidence[]> {
  const { consumer, checkedOut: pin } = ready
  const { candidate, incidents } = trial
  if (pin === undefined || candidate === undefined || incidents.length > 0) return []
  const compared = { ready, pin, candidate, baseline, live, signal }
  const policy = policyOf(consumer, live.config, live.waivers)
  const rounds: Evidence[] = []
  for (let round = 1; ; round++) {
    const before = rounds.length
    for (const arm of ARMS) {
      const files = filesOfNextRound(policy, [trial, ...rounds], arm, round)
      if (files.length === 0) continue
      rounds.push(await timedHalf({ arm, round, files }, compared))
    }
    if (rounds.length === before) return rounds
  }
}

function timedHalf(half: Half, compared: Compared): Promise<Evidence> {
  const { ready, live } = compared
  return live.stages.time(ready.consumer.name, titleOf(half), () => runHalf(half, compared))
}

function titleOf({ arm, round }: Half): string {
  return `${arm}, round ${round}`
}

async function runHalf(half: Half, compared: Compared): Promise<Evidence> {
  const { arm, round, files } = half
  const { ready, candidate, baseline, live, signal } = compared
  const { repository, tag } = candidate
  const name = arm === 'baseline' ? baselineName(repository, tag) : candidate
  const context = await contextBeside(ready, `round-${round}-${arm}`, name, live)
  const { test } = ready.consumer
  const config = { ...ready.consumer, test: { ...test, files, shards: 1 } }
  let identity: BaselineIdentity | undefined
  let evidence: Evidence
  try {
    if (arm === 'baseline') identity = await baseline.imageBeside(candidate, signal)
    const { engineId } = identity ?? candidate
    const image = { arm, repository, reference: name.reference, engineId, candidate }
    evidence = await runOn(image, config, half, context, compared)
  } catch (error) {
    evidence = { ...blankEvidence(config, context.run, context.trial, arm), incidents: [incidentOf(error)] }
  }
  const about = { round, candidate, ...(identity && { baseline: identity }) }
  return keepTrial({ ...evidence, ...about }, context.workspace, live)
}

/** On what the set-up has made, as if nothing had been run before. */
async function runOn(
  image: TrialImage,
  config: ConsumerConfig,
  half: Half,
  context: ConsumerContext,
  { pin, live, signal }: Compared,
): Promise<Evidence> {
  await renewWorkspace(context.workspace, { env: context.env, signal })
  const fresh = { ...context, ports: await portsFor(config) }
  const title = `${config.name} (${titleOf(half)})`
  return runTrial(config, pin, image, trialContext(fresh, live, title, signal))
}
