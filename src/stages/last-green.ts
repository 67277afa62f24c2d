import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Config } from '../config/config.js'
import { commitsBetween } from '../git/commits-between.js'
import { parseRepository } from '../git/git.js'
import { VERDICT_SCHEMA, VerdictDocument } from '../report/verdict-document.js'
import { UsageError } from '../shared/errors.js'
import { documentFile, readJsonDocument } from '../shared/json-documents.js'
import { formatNames } from '../shared/text.js'
import { type Moved, movedSince, type RunState } from '../verdict/moved.js'
import { trialState } from '../verdict/trial-state.js'
import type { ConsumerVerdict, RunResult } from '../verdict/verdict.js'
import type { Run } from './context.js'
import type { LastGreen } from './green-report.js'

const MOST_BYTES = 256 << 20

/** Any release's, and enough to know which one's. */
const AnyVerdict = z.looseObject({ schema: z.string().regex(/^compat-gate\/verdict@\d+$/) })

/**
 * Reads the verdict of the last run that was green. One of another release's shape, of another image or other consumers, and
 * one that did not try anything are of no use and no error: a workflow hands on what it has, and a configuration that was
 * changed could never become green again.
 *
 * @param path of the file, or of the folder that holds it; undefined where there is none
 * @throws UsageError when it is no verdict
 */
export async function readLastGreen(
  path: string | undefined,
  config: Config,
): Promise<LastGreen | undefined> {
  if (path === undefined) return undefined
  const file = await documentFile(path, 'verdict.json')
  const refuse = (why: string) =>
    new UsageError(
      `last-green: ${file} is no verdict.json that can be laid beside this run: ${why}; leave the input empty where there is none`,
    )
  const options = { mostBytes: MOST_BYTES, refuse }
  const { schema } = await readJsonDocument(file, AnyVerdict, options)
  if (schema !== VERDICT_SCHEMA)
    return { note: `last-green: ${file} is ${schema}, and this release reads ${VERDICT_SCHEMA}` }
  const document = await readJsonDocument(file, VerdictDocument, options)
  const { verdict, candidates, consumers } = document
  if (verdict === 'not-applicable') return { note: `last-green: ${file} is of a run that tried nothing` }
  const other = candidates.find(({ repository }) => repository !== config.candidate.image)
  if (other !== undefined)
    return {
      note: `last-green: ${file} is of ${other.repository}, and the image is ${config.candidate.image}`,
    }
  const names = config.consumers.map(({ name }) => name)
  if (!consumers.some(({ name }) => names.includes(name)))
    return {
      note: `last-green: ${file} is of other consumers: ${formatNames(
        consumers.map(one => one.name),
        5,
      )}`,
    }
  return document
}

/** The result with what has moved since the last green, for each consumer with a red of its own, also where that is excused. */
export async function layBeside(
  result: RunResult,
  green: LastGreen | undefined,
  run: Run,
): Promise<RunResult> {
  if (green === undefined || result.judgement.verdict === 'not-applicable') return result
  if ('note' in green)
    return { ...result, notes: [...result.notes, `${green.note}: nothing is laid beside it`] }
  const notes: string[] = []
  const consumers: ConsumerVerdict[] = []
  for (const one of result.judgement.consumers) {
    const isGreen = one.verdict === 'pass' && one.excused === undefined
    const found = isGreen ? undefined : await movedFor(one, green, result, run)
    if (typeof found === 'string') notes.push(`${one.name}: last-green: ${found}`)
    consumers.push({ ...one, ...(typeof found === 'object' && { moved: found }) })
  }
  return {
    ...result,
    judgement: { ...result.judgement, consumers },
    notes: [...result.notes, ...notes],
  }
}

/** What has moved for a consumer, or why nothing can be said. */
async function movedFor(
  consumer: ConsumerVerdict,
  green: VerdictDocument,
  result: RunResult,
  run: Run,
): Promise<Moved | string> {
  const { name } = consumer
  const config = run.consumers.find(one => one.name === name)
  const then = green.consumers.find(one => one.name === name)
  if (then === undefined || config === undefined) return 'it was not tried then'
  if (then.verdict !== 'pass') return `it was ${then.verdict} then, too`
  if (then.repository !== config.repository) return `it came from ${then.repository ?? 'elsewhere'} then`
  const moved = movedSince(green, stateOf(result), name)
  if (moved?.consumer === undefined) return moved ?? 'it was not tried'
  const repository = parseRepository(config.repository, run.inputs.root, run.server)
  const folder = await mkdtemp(join(run.context.folder, 'history-'))
  try {
    const commits = await commitsBetween(repository, moved.consumer, folder, run.git)
    return { ...moved, consumer: { ...moved.consumer, ...commits } }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function stateOf({ run, startedAt, candidates, judgement, evidence }: RunResult): RunState {
  return {
    run,
    startedAt,
    candidates,
    consumers: judgement.consumers.map(({ name, pin }) => ({ name, pin, ...trialState(name, evidence) })),
  }
}
