import { compareArmContracts } from '../../../src/contract/compare.js'
import type { Exchange, Recording } from '../../../src/contract/exchange.js'
import { partedWays } from '../../../src/contract/parted-ways.js'
import type { ConsumerContract } from '../../../src/verdict/contracts.js'
import { exchangeOf, Ids, recordingOf } from './shop.js'

const TESTS = 5

/** What some tests exchange with an emulator, as in the incident: with `broken` the ARN has two parts, and nobody finds it again. */
export function incidentExchanges(seed: number, broken: boolean, tests = TESTS): Exchange[] {
  const ids = new Ids(seed)
  return Array.from({ length: tests }, (_, at) => {
    const arn = broken ? `${ids.uuid()}/${ids.uuid()}` : ids.uuid()
    const test = `incident::test ${at}`
    return [
      exchangeOf('POST', '/start-durable-execution', {
        status: 201,
        value: { ExecutionArn: arn },
        asked: { FunctionName: 'greeting' },
        test,
      }),
      exchangeOf('GET', `/2025-12-01/durable-executions/${encodeURIComponent(arn)}`, {
        status: broken ? 404 : 200,
        value: broken ? { Type: 'ResourceNotFoundException' } : { Status: 'SUCCEEDED', ExecutionArn: arn },
        test,
      }),
    ]
  }).flat()
}

export function incidentRecording(arm: 'baseline' | 'candidate', broken: boolean, seed = 1): Recording {
  return recordingOf(incidentExchanges(seed, broken), { arm, file: 'a.test' })
}

/** As the stages make it. */
export function comparedContract(
  baseline: readonly Recording[],
  candidate: readonly Recording[],
  {
    consumer = 'tool',
    platform,
    failedTests,
  }: { consumer?: string; platform?: string; failedTests?: ReadonlySet<string> } = {},
): ConsumerContract {
  const compared = compareArmContracts(baseline, candidate, failedTests === undefined ? {} : { failedTests })
  const parted = partedWays(baseline, candidate, compared.comparison)
  return {
    consumer,
    ...(platform !== undefined && { platform }),
    outcome: { state: 'compared', ...compared, ...(parted && { parted }) },
  }
}

export function incidentContract(of: Parameters<typeof comparedContract>[2] = {}): ConsumerContract {
  return comparedContract(
    [incidentRecording('baseline', false)],
    [incidentRecording('candidate', true, 2)],
    of,
  )
}

export function alikeContract(of: Parameters<typeof comparedContract>[2] = {}): ConsumerContract {
  return comparedContract(
    [incidentRecording('baseline', false)],
    [incidentRecording('candidate', false, 2)],
    of,
  )
}
