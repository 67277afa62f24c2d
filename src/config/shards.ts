import { dealEvenly } from '../shared/deal.js'
import type { ConsumerConfig } from './config.js'

/**
 * Divides a consumer's test files among shards, so that the last shard ends early by what the last run took; a file that it did not
 * have counts as long as the others on the average. In each shard those that were red come first.
 *
 * @param count at least 1
 * @returns for each shard the positions of its files in `test.files`, in the order in which they run
 */
export function dealFiles(
  { files, lastRun }: Pick<ConsumerConfig['test'], 'files' | 'lastRun'>,
  count: number,
): number[][] {
  const known = files.flatMap(file => lastRun?.get(file)?.durationMs ?? [])
  const usual = known.length === 0 ? 1 : known.reduce((sum, one) => sum + one, 0) / known.length
  const costs = files.map(file => lastRun?.get(file)?.durationMs ?? usual)
  const wasGreen = (position: number) => (lastRun?.get(files[position] ?? '')?.wasRed === true ? 0 : 1)
  return dealEvenly(costs, count).map(one => one.sort((a, b) => wasGreen(a) - wasGreen(b) || a - b))
}
