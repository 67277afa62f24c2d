import type { Part } from '../evidence.js'

/** A part of a consumer's trial in words; undefined for the whole of it. */
export function partName(part: Part | undefined): string | undefined {
  if (part === undefined) return undefined
  const { platform, shard, shards } = part
  return shards === 1 ? platform : `${platform}, shard ${shard} of ${shards}`
}
