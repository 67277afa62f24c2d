import { z } from 'zod'
import { CANDIDATE_LABEL, RUN_LABEL } from './candidate-marks.js'
import { digestOf } from './oci.js'

const Content = z.object({
  os: z.string(),
  architecture: z.string(),
  variant: z.string().optional(),
  config: z.looseObject({ Labels: z.record(z.string(), z.string()).nullish() }).nullish(),
  rootfs: z.object({ diff_ids: z.array(z.string()).nullish() }).nullish(),
})

/**
 * What containers of an image begin with: its layers and its settings. Two builds of the same differ in their times, and in the
 * labels by which each run knows its own: their config digests are never the same, and this is.
 *
 * @param configuration of the image: JSON
 */
export function contentDigest(configuration: string): string {
  const { config, ...content } = Content.parse(JSON.parse(configuration))
  // The engine's own builder names the image of the step before here.
  const { Labels, Image: _, ...settings } = config ?? {}
  const labels = Object.entries(Labels ?? {}).filter(
    ([name]) => name !== RUN_LABEL && name !== CANDIDATE_LABEL,
  )
  return digestOf(JSON.stringify([content, sorted(Object.entries(settings)), sorted(labels)]))
}

function sorted<T>(entries: [string, T][]): [string, T][] {
  return entries.sort(([a], [b]) => (a < b ? -1 : 1))
}
