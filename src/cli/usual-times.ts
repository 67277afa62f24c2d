import { join } from 'node:path'
import { z } from 'zod'
import type { UsualTime } from '../report/progress-area.js'
import { VERDICT_LIMIT } from '../report/verdict-json.js'
import { readJsonDocument } from '../shared/json-documents.js'

const Stages = z.looseObject({
  stages: z.array(
    z.looseObject({ lane: z.string(), name: z.string(), startedAt: z.number(), endedAt: z.number() }),
  ),
})

/**
 * How long everything took in the last run. A report that cannot be read, or is of another release, knows nothing.
 *
 * @param report its folder; undefined where there is none
 */
export async function usualTimes(report: string | undefined): Promise<UsualTime | undefined> {
  if (report === undefined) return undefined
  const options = { mostBytes: VERDICT_LIMIT, refuse: (why: string) => new Error(why) }
  const known = await readJsonDocument(join(report, 'verdict.json'), Stages, options).catch(() => undefined)
  if (known === undefined) return undefined
  const times = new Map(
    known.stages.map(({ lane, name, startedAt, endedAt }) => [keyOf(lane, name), endedAt - startedAt]),
  )
  return (lane, name) => times.get(keyOf(lane, name))
}

function keyOf(lane: string, name: string): string {
  return JSON.stringify([lane, name])
}
