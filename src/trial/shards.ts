import type { ConsumerConfig } from '../config/config.js'
import type { ConsumerContext } from '../consumer/environment.js'
import type { Engine } from '../engine/engine.js'
import { freePorts } from './ports.js'
import type { TrialImage } from './trial.js'

/** A set of test files that runs beside others of the same consumer. */
export interface Shard {
  /** What its output is shown under. */
  name: string
  /** What the names of its containers' logs begin with: two shards may see the same container. */
  logPrefix: string
  /** Positions in `test.files`, in order. */
  files: number[]
  /** The candidate under the name that this shard alone is told. */
  image: TrialImage
  /** The names that the other shards are told. */
  siblings: string[]
  /** The name that this shard is told, where it is one of its own. */
  names: string[]
  /** What its processes are told in place of the trial's own. */
  told: Pick<ConsumerContext, 'trial' | 'image' | 'ports'>
}

/**
 * The tags beside the candidate's own that its shards will use: none when the files run one after the other, as they
 * must where the consumer needs a container or a port for itself.
 */
export function shardTags({ test, exclusive }: ConsumerConfig, tag: string): string[] {
  const alone = exclusive.containers.length > 0 || exclusive.ports.length > 0
  const count = alone ? 1 : Math.min(test.shards, test.files.length)
  return count === 1 ? [] : Array.from({ length: count }, (_, index) => `${tag}-s${index + 1}`)
}

// Its group is what a trial adds to the candidate's own tag.
const CANDIDATE_TAG = /:pr-[0-9a-f]{7,64}(-s\d+|-control)?$/

/** Whether a reference names a candidate, by whichever of its tags. */
export function isCandidateTag(reference: string): boolean {
  return CANDIDATE_TAG.test(reference)
}

/** Whether a reference is a name that only a trial needs: the candidate's for a shard, or the dead image's. */
export function isTrialTag(reference: string): boolean {
  return CANDIDATE_TAG.exec(reference)?.[1] !== undefined
}

/**
 * Divides a trial. A container tells by the name of its image which shard it belongs to, so each shard has a tag of
 * its own for the candidate; whoever gets the shards takes the tags away again.
 */
export async function makeShards(
  config: ConsumerConfig,
  image: TrialImage,
  context: ConsumerContext & { title: string },
  engine: Engine,
): Promise<Shard[]> {
  const { title } = context
  const files = [...config.test.files.keys()]
  const tags = shardTags(config, context.image.tag)
  if (tags.length === 0)
    return [{ name: title, logPrefix: '', files, image, siblings: [], names: [], told: context }]
  const named = (tag: string) => `${image.repository}:${tag}`
  const names = Object.keys(context.ports)
  const ports = await freePorts(tags.length * names.length)
  return Promise.all(
    tags.map(async (tag, index) => {
      await engine.tag(image.engineId, image.repository, tag)
      const reference = named(tag)
      return {
        name: `${title} (shard ${index + 1})`,
        logPrefix: `s${index + 1}-`,
        files: files.filter(file => file % tags.length === index),
        image: { ...image, reference },
        siblings: tags.filter(other => other !== tag).map(named),
        names: [reference],
        told: {
          trial: `${context.trial}-s${index + 1}`,
          image: { reference, tag },
          ports: Object.fromEntries(names.map(name => [name, String(ports.pop())])),
        },
      }
    }),
  )
}
