import { resolve } from 'node:path'
import { z } from 'zod'
import { type DataPath, quoteText } from '../shared/schema-problems.js'
import { type Config, type ConsumerConfig, MOST_WAIVER_DAYS } from './config.js'
import type { Conflict } from './conflicts.js'
import { keysAt } from './json-schema.js'
import { nearestName, type Problem, placeOf, plainValue, problemsError, problemsOf } from './problems.js'
import { readSource } from './read-file.js'
import { releaseName } from './releases.js'
import * as values from './values.js'
import { type Read, readYaml } from './yaml.js'

/** The one definition of the file of waivers: parsing, its JSON Schema and the docs come from it. */

const WaiverEntry = z.strictObject({
  consumer: values.filledTextValue.describe('The name of a consumer, or of one of its releases.'),
  test: values.filledTextValue.describe(
    'The id of the test, as in the report; `*` stands for any text. One that fits every test covers none.',
  ),
  file: values.relativePath
    .optional()
    .describe('Only in this one of `test.files`; in each of them when absent.'),
  platform: values.platformValue
    .optional()
    .describe('Only on this platform, as in `linux/amd64`; on each when absent.'),
  fingerprint: values.fingerprintValue.describe(
    'How the test fails: `verdict.json` and the report say it. A test that fails in another way is not covered.',
  ),
  author: values.filledTextValue.describe('Who answers for the entry.'),
  reason: values.filledTextValue.describe('Why the failure is known and no reason to hold the image back.'),
  link: values.linkValue.describe('Where it is being mended: the URL of an issue.'),
  expires: values.dateValue.describe(
    'The last day on which it covers anything, YYYY-MM-DD in UTC; at most 90 days ahead.',
  ),
})

export const WaiversFile = z.strictObject({
  version: z.literal(1).describe('The version of this format.'),
  waivers: z
    .array(WaiverEntry)
    .max(1000, 'expected at most 1000 entries')
    .describe('Known failures that are not held against the candidate.'),
})

/** One entry, as the verdict takes it. */
export interface Waiver {
  /** Where it stands, as in `waivers.yml:12`. */
  place: string
  consumer: string
  /** A glob over ids of tests. */
  test: string
  file?: string
  platform?: string
  fingerprint: string
  author: string
  reason: string
  link: string
  /** YYYY-MM-DD, the last day. */
  expires: string
}

/**
 * Reads and checks the file that `waivers` of the configuration names.
 * @param root the root of the repository that builds the image
 * @param today YYYY-MM-DD, in UTC
 * @returns no entries where the configuration names no file
 * @throws UsageError that lists everything that is wrong, with file, line, column and key
 */
export async function loadWaivers(root: string, config: Config, today: string): Promise<Waiver[]> {
  const { waivers: path } = config
  if (path === undefined) return []
  return checkWaivers(path, await readSource(resolve(root, path), path), config.consumers, today)
}

/**
 * The same of a text.
 * @param path how messages call the file
 */
export function parseWaivers(
  path: string,
  text: string,
  consumers: ConsumerConfig[],
  today: string,
): Waiver[] {
  return checkWaivers(path, readYaml(path, text), consumers, today)
}

const WHAT = 'the file of waivers'

function checkWaivers(path: string, read: Read, consumers: ConsumerConfig[], today: string): Waiver[] {
  if (read.problems) throw problemsError(read.problems, path, WHAT)
  const { content } = read
  const value = plainValue(content)
  const parsed = WaiversFile.safeParse(value)
  const conflicts = parsed.success ? conflictsOf(parsed.data, consumers, today) : []
  const found: Problem[] = [
    ...problemsOf(parsed.error?.issues ?? [], value, content, knownWaiverKeys),
    ...conflicts.map(conflict => ({ ...conflict, place: placeOf(content, conflict.path) })),
  ]
  if (!parsed.success || found.length > 0) throw problemsError(found, path, WHAT)
  return parsed.data.waivers.map(({ file, platform, ...entry }, index) => {
    const { file: source, line } = placeOf(content, ['waivers', index])
    return {
      place: `${source}:${line}`,
      ...entry,
      ...(file !== undefined && { file }),
      ...(platform !== undefined && { platform }),
    }
  })
}

/** The definition as JSON Schema: draft 7, like that of the configuration. */
export function waiversJsonSchema(): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(WaiversFile, { io: 'input', target: 'draft-7' })
  return { title: 'compat-gate waivers', description: 'Known failures, for compat-gate.', ...schema }
}

function knownWaiverKeys(path: DataPath): string[] {
  return keysAt(waiversJsonSchema(), path)
}

function conflictsOf(
  { waivers }: z.output<typeof WaiversFile>,
  consumers: ConsumerConfig[],
  today: string,
): Conflict[] {
  const latest = dayAfter(today, MOST_WAIVER_DAYS)
  return waivers.flatMap((waiver, index) => {
    const { expires } = waiver
    const found = ofConsumer(waiver, consumers)
    if (expires > latest)
      found.push({
        path: ['expires'],
        message: `expected a date at most ${MOST_WAIVER_DAYS} days ahead, ${latest} at the latest, got ${quoteText(expires)}`,
      })
    return found.map(one => ({ ...one, path: ['waivers', index, ...one.path] }))
  })
}

/** What can never cover anything is a mistake. */
function ofConsumer(
  { consumer: name, file, platform }: z.output<typeof WaiverEntry>,
  consumers: ConsumerConfig[],
): Conflict[] {
  const isRelease = (one: ConsumerConfig) =>
    one.releases !== undefined && name.startsWith(releaseName(one.name, ''))
  const consumer = consumers.find(one => one.name === name || isRelease(one))
  if (consumer === undefined)
    return [
      oneOf(
        ['consumer'],
        name,
        consumers.map(one => one.name),
      ),
    ]
  const { platforms, test } = consumer
  const isTried = platform === undefined || platforms.length === 0 || platforms.includes(platform)
  return [
    ...(file === undefined || test.files.includes(file) ? [] : [oneOf(['file'], file, test.files)]),
    ...(isTried ? [] : [oneOf(['platform'], platform, platforms)]),
  ]
}

function oneOf(path: DataPath, found: string, known: string[]): Conflict {
  const near = nearestName(found, known)
  const help = near === undefined ? `known are ${known.join(', ')}` : `did you mean ${quoteText(near)}?`
  return { path, message: `expected one of the configuration's, got ${quoteText(found)}: ${help}` }
}

const DAY_MS = 24 * 3_600_000

/** The day that is this many days after another, both YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}
