import { differenceText } from '../contract/difference-text.js'
import { cutText } from '../shared/text.js'
import type { ConsumerContract, ContractOutcome } from './contracts.js'
import { type Finding, finding, type Policy } from './verdict.js'

const MOST_FINDINGS = 20
const DETAIL = 600

/** Differences that break and are a reason by themselves, where the policy says so: none that comes from another such one. */
export function brokenContracts(policy: Policy, contracts: readonly ConsumerContract[]): Finding[] {
  if (policy.contract !== 'block') return []
  return ownContracts(policy, contracts).flatMap(({ platform, outcome }) => {
    if (outcome.state !== 'compared') return []
    const { differences } = outcome.comparison
    const breaks = (at: number | undefined) => at !== undefined && differences[at]?.severity === 'breaking'
    const breaking = differences.filter((one, at) => breaks(at) && !breaks(one.follows))
    return breaking.slice(0, MOST_FINDINGS).map(one => {
      const found = finding('contract-broken', cutText(differenceText(one), DETAIL))
      return platform === undefined ? found : { trial: platform, ...found }
    })
  })
}

/** What would have to be compared, and was not: without it nobody can say that nothing is broken. */
export function missingContracts(policy: Policy, contracts: readonly ConsumerContract[]): Finding[] {
  if (policy.contract !== 'block') return []
  const own = ownContracts(policy, contracts)
  const platforms = new Set(policy.planned?.parts.map(({ part }) => part.platform) ?? [undefined])
  return [...platforms].flatMap(platform => {
    const outcome = own.find(one => one.platform === platform)?.outcome
    const why = whyNotCompared(outcome)
    if (why === undefined) return []
    const found = finding('evidence-missing', `the two images' contracts could not be compared: ${why}`)
    return [platform === undefined ? found : { trial: platform, ...found }]
  })
}

function whyNotCompared(outcome: ContractOutcome | undefined): string | undefined {
  if (outcome === undefined) return 'nothing was recorded'
  if (outcome.state === 'compared') return outcome.leftOut
  return outcome.state === 'same' ? undefined : outcome.why
}

function ownContracts({ consumer }: Policy, contracts: readonly ConsumerContract[]): ConsumerContract[] {
  return contracts.filter(one => one.consumer === consumer)
}
