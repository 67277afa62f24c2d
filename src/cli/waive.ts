import { existsSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Config } from '../config/config.js'
import { loadConfig } from '../config/load.js'
import { type NewWaiver, withWaivers } from '../config/waiver-writer.js'
import { dayAfter, loadWaivers, parseWaivers } from '../config/waivers.js'
import { runGit } from '../git/git.js'
import { VERDICT_SCHEMA, VerdictDocument } from '../report/verdict-document.js'
import { messageOf, UsageError } from '../shared/errors.js'
import { packageFolder } from '../shared/files.js'
import { readJsonDocument } from '../shared/json-documents.js'
import { whyWaiverIsVoid } from '../verdict/waivers.js'
import type { WaiveArguments } from './definitions/waive-command.js'
import { sayCheck } from './say-check.js'
import { waiversFor } from './waivable.js'

/**
 * `compat-gate waive`: writes an entry for each way in which tests of a verdict failed, and says what it wrote, a line each.
 *
 * @throws UsageError for what cannot be waived, and for a file that is not valid: then nothing is written
 */
export async function waiveInTerminal(args: WaiveArguments, signal: AbortSignal): Promise<void> {
  const { root, reason, link, days } = args
  const config = await loadConfig(root, args.config, join(packageFolder(), 'presets'))
  const { waivers: path } = config
  if (path === undefined)
    throw new UsageError(
      'the configuration names no file of waivers: add `waivers: .github/compat-gate-waivers.yml` to it',
    )
  const today = new Date().toISOString().slice(0, 10)
  const { consumers } = await readVerdict(args.verdict)
  const author = args.author ?? (await gitUser(root, signal))
  const rest = { author, reason, link, expires: dayAfter(today, days) }
  const entries = waiversFor(consumers, args).map(one => ({ ...one, ...rest }))
  await addEntries({ root, config, path, today }, entries)
  for (const { consumer, test, platform, fingerprint, expires } of entries) {
    const on = platform === undefined ? '' : ` on ${platform}`
    sayCheck(true, `${path}: ${consumer} ${test}${on}, ${fingerprint}, until ${expires}`)
  }
}

/** The file of waivers, as the configuration of a repository names it. */
interface WaiverFile {
  root: string
  config: Config
  path: string
  today: string
}

async function addEntries({ root, config, path, today }: WaiverFile, entries: NewWaiver[]): Promise<void> {
  const file = resolve(root, path)
  const isNew = !existsSync(file)
  for (const one of entries) {
    const why = whyWaiverIsVoid(one, today)
    if (why !== undefined) throw new UsageError(`--test: ${why}`)
    const known = isNew ? [] : await loadWaivers(root, config, today)
    const same = known.find(other => keyOf(other) === keyOf(one))
    if (same !== undefined)
      throw new UsageError(`such an entry stands at ${same.place}, until ${same.expires}: change it there`)
  }
  const text = withWaivers(isNew ? undefined : await readFile(file, 'utf8'), entries)
  // Held to the rules of the file before it is written.
  parseWaivers(path, text, config.consumers, today)
  await writeFile(file, text).catch(cause => {
    throw new UsageError(`${path} cannot be written: ${messageOf(cause)}`, { cause })
  })
}

function keyOf({ consumer, test, file, platform, fingerprint }: NewWaiver): string {
  return JSON.stringify([consumer, test, file, platform, fingerprint])
}

const MOST_BYTES = 256 << 20

async function readVerdict(path: string): Promise<VerdictDocument> {
  const isFolder = await stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
  const file = isFolder ? join(path, 'verdict.json') : path
  const refuse = (why: string, cause: unknown) =>
    new UsageError(`--verdict: expected ${VERDICT_SCHEMA} at ${file}, but ${why}`, { cause })
  return readJsonDocument(file, VerdictDocument, { mostBytes: MOST_BYTES, refuse })
}

async function gitUser(root: string, signal: AbortSignal): Promise<string> {
  const context = { env: process.env, signal, listener: () => undefined }
  const name = (await runGit(['config', 'user.name'], root, context)).stdout.trim()
  if (name === '') throw new UsageError("--author: expected a name, because git's user.name is not set")
  return name
}
