import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Config } from '../../../src/config/config.js'
import { loadWaivers } from '../../../src/config/waivers.js'
import { VerdictDocument } from '../../../src/report/verdict-document.js'
import type { WaiverList } from '../../../src/verdict/verdict.js'
import type { StepEnd } from '../runner.js'
import type { Ended } from './spring.js'
import type { Trap } from './trap.js'

/** The function that a file of the trap's own exports, when there is such a file. */
export async function exported(
  { folder }: Trap,
  name: string,
): Promise<((given: unknown) => unknown) | undefined> {
  const path = join(folder, name)
  return existsSync(path) ? (await import(pathToFileURL(path).href)).default : undefined
}

/** What `verify.mjs` of a trap has found wrong. */
export async function verify(ended: Ended): Promise<string[]> {
  try {
    const check = await exported(ended.trap, 'verify.mjs')
    await check?.(ended)
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

/** verdict.json of a step that came to a verdict. */
export async function documentOf({ outputs }: StepEnd): Promise<VerdictDocument | undefined> {
  const folder = outputs['report-dir'] ?? ''
  if (folder === '') return undefined
  return VerdictDocument.parse(JSON.parse(await readFile(join(folder, 'verdict.json'), 'utf8')))
}

/** The codes of all reasons, and of what was excused, sorted, each once. */
export function codesOf(consumers: Coded[] = []): string[] {
  const all = consumers.flatMap(({ reasons, excused = [] }) => [...reasons, ...excused])
  return [...new Set(all.map(({ code }) => code))].sort()
}

interface Coded {
  reasons: { code: string }[]
  excused?: { code: string }[] | undefined
}

/** The waivers of the repository that builds the image, as they stand today. */
export async function waiversOf(provider: string, config: Config): Promise<WaiverList> {
  const today = new Date().toISOString().slice(0, 10)
  return { entries: await loadWaivers(provider, config, today), today }
}
