import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** The ways to make a gate lie, in the order of docs/traps.md; `harmless` must not look like one. */
export const TRAP_CLASSES = ['green', 'forged', 'red', 'harmless', 'fault', 'tampered', 'split'] as const

/** An entry of the file of waivers, for the consumer of the trap. */
const TrapWaiver = z.strictObject({
  test: z.string(),
  platform: z.string().optional(),
  /** Of the failure that it is for. */
  text: z.string(),
  /** Until it expires. */
  days: z.number(),
})

/** `trap.yml`: what the trap does, and what it must get. */
const TrapFile = z.strictObject({
  class: z.enum(TRAP_CLASSES),
  /** One sentence. */
  what: z.string(),
  verdict: z.enum(['pass', 'fail', 'inconclusive']),
  /** Every code that is given, each once. */
  codes: z.array(z.string()),
  /** The same on Podman, where they are others. */
  'codes-on-podman': z.array(z.string()).optional(),
  /** Keys of the consumer that differ from the usual ones. */
  consumer: z.record(z.string(), z.unknown()).default({}),
  /** Keys of the candidate that differ from the usual ones. */
  candidate: z.record(z.string(), z.unknown()).default({}),
  /** Instructions that come after `FROM` an image with a shell in the candidate's Dockerfile; `{host}` is that of its image. */
  dockerfile: z.array(z.string()).default([]),
  /** What a container of the candidate does when the consumer gives it nothing else to do; it sleeps for a minute otherwise. */
  shell: z.string().optional(),
  /** Variables of the runner; `{consumer}` is the folder of the consumer's repository, `{PATH}` the usual one. */
  environment: z.record(z.string(), z.string()).default({}),
  /** Inputs of the action. */
  inputs: z.record(z.string(), z.string()).default({}),
  /** Known failures; without any there is no file of them. */
  waivers: z.array(TrapWaiver).default([]),
  /** What the configuration says of the published image, which then is in the registry as `latest`. */
  baseline: z.unknown().optional(),
  /** What comes of what the candidate answers otherwise than the published image. */
  contract: z.enum(['off', 'report', 'block']).optional(),
  /** The candidate's repository is one of a registry of the trap's own. */
  registry: z.boolean().default(false),
  /** Each stage is a job of its own. */
  split: z.boolean().default(false),
  /** What it does to the process of the gate, or to those that it starts, so that this has to be one of its own. */
  'own-process': z.string().optional(),
  /** Why the fake engine cannot carry the trap. */
  'only-real': z.string().optional(),
})

export interface Trap extends z.infer<typeof TrapFile> {
  name: string
  /** Absolute. */
  folder: string
}

const TRAPS = 'test/traps'

/** All traps, or those that are named, by name. Each is a folder of `test/traps/`; run in the root of the project. */
export async function traps(names: readonly string[] = []): Promise<Trap[]> {
  const entries = await readdir(TRAPS, { withFileTypes: true })
  const all = entries.filter(entry => entry.isDirectory()).map(({ name }) => name)
  const unknown = names.find(name => !all.includes(name))
  if (unknown !== undefined) throw new Error(`there is no trap '${unknown}' in ${TRAPS}`)
  const chosen = all.filter(name => names.length === 0 || names.includes(name)).sort()
  return Promise.all(chosen.map(trap))
}

async function trap(name: string): Promise<Trap> {
  const folder = join(process.cwd(), TRAPS, name)
  const path = join(folder, 'trap.yml')
  if (!existsSync(path)) throw new Error(`${path} is missing: it says what the trap does and must get`)
  return { name, folder, ...TrapFile.parse(parse(await readFile(path, 'utf8'))) }
}
