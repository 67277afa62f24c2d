import { z } from 'zod'

/** Something that was made outside of the process, and how it goes away again. A duty can be done twice. */
export const Duty = z.discriminatedUnion('kind', [
  /** A file, or a folder with all that is in it; processes that work in the folder are ended first. */
  z.strictObject({ kind: z.literal('path'), path: z.string() }),
  /** A folder that is removed only if it is empty. */
  z.strictObject({ kind: z.literal('empty-folder'), path: z.string() }),
  /** Processes whose environment has the mark, `NAME=value`: asked to end, then ended. */
  z.strictObject({ kind: z.literal('processes'), mark: z.string(), graceMs: z.number() }),
  /** Waits for processes that must not be interrupted, a package manager's for instance. */
  z.strictObject({ kind: z.literal('wait'), mark: z.string(), mostMs: z.number() }),
  /** Every image of an engine that was made from this base, the base itself, and their containers. */
  z.strictObject({ kind: z.literal('images'), endpoint: z.string(), base: z.string() }),
  z.strictObject({
    kind: z.literal('engine'),
    mark: z.string(),
    folder: z.string(),
    cgroup: z.string(),
    bridge: z.string(),
    /** The address range of all its networks, as in `10.213.16.0/20`. */
    range: z.string(),
  }),
])
export type Duty = z.infer<typeof Duty>
export type EngineDuty = Extract<Duty, { kind: 'engine' }>
