import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import picomatch from 'picomatch'
import type { ConsumerConfig } from '../config/config.js'
import { portNames } from '../config/placeholders.js'
import type { PresetCheck } from '../config/preset-check.js'
import { type ConsumerContext, makeWorkspace } from '../consumer/consumer-context.js'
import { messageOf } from '../shared/errors.js'
import { readSmallFile } from '../shared/files.js'
import { freePorts } from '../trial/ports.js'

/** One thing that a preset takes for granted about its consumer, and whether it still holds. */
export interface PresetFact {
  ok: boolean
  /** One sentence, with foreign text as it came. */
  text: string
}

const MAX_BYTES = 4 * 1024 * 1024

/**
 * Whether each text still stands in its file.
 * @param preset how messages call the preset's file
 */
export async function sourceFacts(
  { source }: Pick<PresetCheck, 'source'>,
  checkout: string,
  preset: string,
): Promise<PresetFact[]> {
  const facts = source.map(async ({ file, holds }, index) => {
    const read = await readSourceText(join(checkout, file)).then(
      text => ({ text }),
      error => ({ problem: whyUnreadable(error) }),
    )
    const key = `check.source[${index}] in ${preset}`
    if ('problem' in read) return [{ ok: false, text: `${file}: ${read.problem}: see ${key}` }]
    return holds.map(wanted => textFact(file, wanted, read.text.includes(wanted), key))
  })
  return (await Promise.all(facts)).flat()
}

function textFact(file: string, wanted: string, ok: boolean, key: string): PresetFact {
  if (ok) return { ok, text: `${file}: holds '${wanted}'` }
  const text = `${file}: does not hold '${wanted}': see what the consumer has instead, and mend what rests on it and ${key}`
  return { ok, text }
}

/** @throws when it is no regular file, or a larger one than any source is */
async function readSourceText(path: string): Promise<string> {
  return readSmallFile(path, MAX_BYTES)
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'there is no such file' : messageOf(error)
}

/** What a check needs to start a consumer's programs as a trial would. */
export interface CheckContext extends ConsumerContext {
  signal: AbortSignal
}

interface CheckContextOptions {
  run: string
  /** The consumer, where somebody has checked it out; absolute. */
  checkout: string
  /** An empty folder for everything else. */
  folder: string
  env: NodeJS.ProcessEnv
  signal: AbortSignal
}

// There is none: a list of tests needs no image, and one that asks for it should not find any.
const NO_IMAGE = { reference: 'image.invalid/check:none', tag: 'none' }

/**
 * The folders, ports and names of a trial, around a checkout that is there.
 *
 * @param commands texts that may hold placeholders, beyond those of the control and the environment
 */
export async function makeCheckContext(
  consumer: ConsumerConfig,
  commands: readonly string[],
  { run, checkout, folder, env, signal }: CheckContextOptions,
): Promise<CheckContext> {
  const texts = [...commands, ...(consumer.control?.args ?? []), ...Object.values(consumer.env)]
  const names = portNames(texts)
  const free = await freePorts(names.length)
  return {
    run,
    trial: `check-${run}`,
    env,
    signal,
    image: NO_IMAGE,
    workspace: { ...(await makeWorkspace(join(folder, 'work'), join(folder, 'evidence'))), checkout },
    ports: Object.fromEntries(names.map((name, index) => [`port:${name}`, String(free[index])])),
  }
}

/** Of what lies in the folders that are looked into. */
const MOST_ENTRIES = 200_000

type Others = NonNullable<PresetCheck['others']>

/**
 * Whether the consumer has test files of the image of which the preset does not know.
 * @param known `test.files`
 * @param preset how messages call the preset's file
 */
export async function otherFacts(
  others: Others,
  known: readonly string[],
  checkout: string,
  preset: string,
): Promise<PresetFact[]> {
  const found = await findTestFiles(others, checkout)
  if (found === undefined)
    return [{ ok: false, text: `${others.glob}: expected fewer than ${MOST_ENTRIES} files to look through` }]
  const leftOut = others['left-out'].map(({ file }) => file)
  const unknown = found.filter(file => !known.includes(file) && !leftOut.includes(file))
  const gone = leftOut.filter(file => !found.includes(file))
  if (unknown.length === 0 && gone.length === 0)
    return [{ ok: true, text: `${others.glob}: ${found.length} test files of the image, all of them known` }]
  return [
    ...unknown.map(file => ({
      ok: false,
      text: `${file}: a test file of which the preset does not know: add it to test.files, or with a reason to check.others.left-out, in ${preset}`,
    })),
    ...gone.map(file => ({
      ok: false,
      text: `${file}: no longer one of the files that check.others finds: take it out of left-out in ${preset}`,
    })),
  ]
}

/** Paths from the checkout's root, sorted; undefined when there is too much to look through. */
async function findTestFiles({ glob, holds }: Others, checkout: string): Promise<string[] | undefined> {
  const { base } = picomatch.scan(glob)
  const matches = picomatch(glob)
  const files = await filesBelow(checkout, base)
  if (files === undefined) return undefined
  const found: string[] = []
  for (const file of files.filter(one => matches(one)).sort()) {
    const text = holds === undefined ? '' : await readSourceText(join(checkout, file)).catch(() => '')
    if (text.includes(holds ?? '')) found.push(file)
  }
  return found
}

// Nothing of the consumer's own lies in hidden folders, among them the environments that set-up steps make.
async function filesBelow(checkout: string, base: string): Promise<string[] | undefined> {
  const folders = [base]
  const files: string[] = []
  let left = MOST_ENTRIES
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(join(checkout, folder), { withFileTypes: true }).catch(() => [])
    left -= entries.length
    if (left < 0) return undefined
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
        folders.push(path)
      else if (entry.isFile()) files.push(path)
    }
  }
  return files
}
