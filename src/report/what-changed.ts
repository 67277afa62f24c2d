import { SEVERITIES } from '../contract/difference.js'
import type { PartedWays } from '../contract/parted-ways.js'
import { formatCount } from '../shared/text.js'
import type { ConsumerContract, ContractOutcome } from '../verdict/contracts.js'
import type { RunResult } from '../verdict/verdict.js'
import { consumerCauses } from './causes.js'
import { type CauseGroup, causeGroups } from './contract-lines.js'
import { saidByFiles } from './evidence-lines.js'

/** What the candidate does otherwise than the published image, for one consumer. All of it may hold foreign text. */
export interface WhatChanged {
  consumer: string
  platform?: string
  /** How its container ended by itself, which comes before anything that it did not answer. */
  crash?: string
  /** What breaks comes first. */
  groups: CauseGroup[]
  /** One sentence: how much was compared, or why nothing was. */
  compared: string
  parted?: PartedWays
}

/** Nothing where `contract` is off, there is no `baseline`, or it is only for what is red and nothing was. */
export function whatChanged(result: RunResult): WhatChanged[] {
  return (result.contracts ?? [])
    .filter(contract => isNews(contract, result))
    .map(contract => {
      const { consumer, platform, outcome } = contract
      const crash = crashOf(contract, result)
      return {
        consumer,
        ...(platform !== undefined && { platform }),
        ...(crash !== undefined && { crash }),
        groups: groupsOf(outcome),
        compared: comparedText(outcome, crash !== undefined),
        ...(outcome.state === 'compared' && outcome.parted && { parted: outcome.parted }),
      }
    })
}

function isNews({ consumer, outcome }: ConsumerContract, { judgement }: RunResult): boolean {
  if (outcome.state === 'compared' || outcome.isAsConfigured === undefined) return true
  return judgement.consumers.find(({ name }) => name === consumer)?.verdict !== 'pass'
}

/** Whose it is. */
export function changedTitle({ consumer, platform }: WhatChanged): string {
  return platform === undefined ? consumer : `${consumer} (${platform})`
}

function groupsOf(outcome: ContractOutcome): CauseGroup[] {
  if (outcome.state !== 'compared') return []
  const rank = ({ cause }: CauseGroup) => SEVERITIES.indexOf(cause.severity)
  return causeGroups(outcome.comparison.differences).sort((one, other) => rank(one) - rank(other))
}

function comparedText(outcome: ContractOutcome, hasCrashed: boolean): string {
  if (outcome.state !== 'compared') {
    if (outcome.state === 'same') return `nothing: ${outcome.why}`
    return `${hasCrashed ? 'no more is' : 'not'} known: ${outcome.why}`
  }
  const { differences, baseline, candidate } = outcome.comparison
  const rest = outcome.leftOut === undefined ? '' : `; not all was compared: ${outcome.leftOut}`
  const much = `${formatCount(candidate.exchanges, 'request')} to the candidate and ${baseline.exchanges} to the published image`
  if (differences.length === 0) return `nothing: ${much} were answered alike${rest}`
  return `${formatCount(differences.length, 'difference')}, in ${much}${rest}`
}

/** What the container that crashed said, where that tells more than how it ended. */
function crashOf({ consumer }: ConsumerContract, result: RunResult): string | undefined {
  const verdict = result.judgement.consumers.find(({ name }) => name === consumer)
  const cause = verdict && consumerCauses(verdict, result.evidence).find(({ kind }) => kind === 'crash')
  const detail = cause?.reasons[0]?.detail
  if (detail === undefined) return undefined
  const said = saidByFiles(result, [])
    .filter(one => one.consumer === consumer)
    .flatMap(({ lines }) => lines.filter(({ isOld }) => !isOld).map(({ text }) => text))
  const words = said.flatMap(text => text.split('\n'))
  const told = words.find(text => /error|exception|panic|fatal/i.test(text)) ?? words[0]
  return told === undefined ? detail : `${detail}: ${told.trim()}`
}
