import type { ConsumerConfig } from '../config/config.js'
import { dealFiles } from '../config/shards.js'
import type { ConsumerContext } from '../consumer/consumer-context.js'
import type { Engine } from '../engine/engine.js'
import { type ImageName, shardName } from '../image/candidate-marks.js'
import { freePorts } from './ports.js'
import type { TrialImage } from './witness/subject.js'

/** A set of test files that runs beside others of the same consumer. */
export interface Shard {
  /** What its output is shown under. */
  name: string
  /** What the names of its containers' logs begin with: two shards may see the same container. */
  logPrefix: string
  /** Positions in `test.files`, in the order in which they run. */
  files: number[]
  /** The candidate under this shard's own name for it. */
  image: TrialImage
  /** The names that the other shards have for it. */
  siblings: string[]
  /** This shard's own name for it; empty where there is one shard, which uses the candidate's name. */
  names: string[]
  /** What its processes are given in place of the trial's own values. */
  overrides: Pick<ConsumerContext, 'trial' | 'image' | 'ports' | 'workspace'>
}

/**
 * The names beside the candidate's own that its shards will use: none when the files run one after the other, as they
 * must where the consumer needs a container or a port for itself.
 *
 * @param tag the candidate's own
 */
export function shardNames(
  { test, exclusive }: ConsumerConfig,
  repository: string,
  tag: string,
): ImageName[] {
  const count = shardCount({ test, exclusive })
  if (count === 1) return []
  return Array.from({ length: count }, (_, index) => shardName(repository, tag, index + 1))
}

/** How many sets of a consumer's files run side by side. */
export function shardCount(consumer: Pick<ConsumerConfig, 'test' | 'exclusive'>): number {
  return Math.min(mostShards(consumer), consumer.test.files.length)
}

/** How many may, on one machine. */
export function mostShards({ test, exclusive }: Pick<ConsumerConfig, 'test' | 'exclusive'>): number {
  const alone = exclusive.containers.length > 0 || exclusive.ports.length > 0
  return alone ? 1 : test.shards
}

/**
 * Divides a trial. The name of its image says which shard a container belongs to, so each shard has a tag of its
 * own for the candidate. The caller removes the tags.
 */
export async function makeShards(
  config: ConsumerConfig,
  image: TrialImage,
  context: ConsumerContext & { title: string },
  engine: Engine,
): Promise<Shard[]> {
  const { title } = context
  const all = shardNames(config, image.repository, context.image.tag)
  const dealt = dealFiles(config.test, Math.max(all.length, 1))
  if (all.length === 0) {
    const files = dealt.flat()
    return [{ name: title, logPrefix: '', files, image, siblings: [], names: [], overrides: context }]
  }
  const names = Object.keys(context.ports)
  const ports = await freePorts(all.length * names.length)
  const shards = await Promise.all(
    all.map(async ({ reference, tag }, index) => {
      await engine.tag(image.engineId, image.repository, tag)
      const workspace = [context.workspace, ...(context.beside ?? [])][index]
      if (workspace === undefined) throw new Error(`expected a workspace for each of ${all.length} shards`)
      return {
        name: `${title} (shard ${index + 1})`,
        logPrefix: `s${index + 1}-`,
        files: dealt[index] ?? [],
        image: { ...image, reference },
        siblings: all.map(other => other.reference).filter(other => other !== reference),
        names: [reference],
        overrides: {
          trial: `${context.trial}-s${index + 1}`,
          image: { reference, tag },
          workspace,
          ports: Object.fromEntries(names.map(name => [name, String(ports.pop())])),
        },
      }
    }),
  )
  // Podman tells an image's newest name where its ID was asked for: that shall be no shard's.
  await engine.tag(image.engineId, image.repository, context.image.tag)
  return shards
}
