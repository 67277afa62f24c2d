import { z } from 'zod'
import { within } from '../engine/patience.js'
import { messageOf } from '../errors.js'
import { DIGEST, type Registry } from './registry.js'

/** Where `<image>:latest` pointed at some moment. */
export const Latest = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('present'), digest: z.string().regex(DIGEST) }),
  z.strictObject({ state: z.literal('absent') }),
  z.strictObject({ state: z.literal('unknown'), detail: z.string() }),
])
export type Latest = z.infer<typeof Latest>

const PATIENCE_MS = 10_000

/** Asks where `:latest` points. Never rejects, and takes at most ten seconds: a plan goes on without it. */
export async function whereLatestPoints(
  registry: Pick<Registry, 'manifest'>,
  image: string,
  ms = PATIENCE_MS,
): Promise<Latest> {
  const late = () => new Error(`the registry gave no answer for ${image}:latest within ${ms / 1000} s`)
  try {
    const manifest = await within(ms, registry.manifest(`${image}:latest`), late)
    return manifest === undefined ? { state: 'absent' } : { state: 'present', digest: manifest.digest }
  } catch (error) {
    return { state: 'unknown', detail: messageOf(error) }
  }
}
