import type { ConsumerConfig } from '../config/config.js'
import { releaseConsumer } from '../config/releases.js'
import { parseRepository } from '../git/git.js'
import type { Pin } from '../git/pin.js'
import { lastReleases } from '../git/releases.js'
import type { Run } from './context.js'

/**
 * The run with the releases that are tried beside its consumers, each a consumer of its own, and the commits that they
 * are pinned to.
 *
 * @throws IncidentError when the releases of one of them are not known
 */
export async function withReleases(run: Run): Promise<Run> {
  const found = await Promise.all(run.consumers.map(consumer => releasesOf(consumer, run)))
  const pins = found.flatMap(one => one.pins)
  return { ...run, consumers: found.flatMap(one => one.consumers), pins: new Map([...run.pins, ...pins]) }
}

async function releasesOf(
  consumer: ConsumerConfig,
  { inputs, server, git, stages }: Run,
): Promise<{ consumers: ConsumerConfig[]; pins: [name: string, pin: Pin][] }> {
  const { releases } = consumer
  if (releases === undefined) return { consumers: [consumer], pins: [] }
  const from = parseRepository(consumer.repository, inputs.root, server)
  const found = await stages.time(consumer.name, 'releases', () => lastReleases(from, releases, git))
  const tried = found.map(({ tag, commit }) => ({ consumer: releaseConsumer(consumer, tag), commit }))
  return {
    consumers: [consumer, ...tried.map(one => one.consumer)],
    pins: tried.map(({ consumer: { name, ref }, commit }) => [name, { ref, commit }]),
  }
}
