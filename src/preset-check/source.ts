import { join } from 'node:path'
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
export async function readSourceText(path: string): Promise<string> {
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

/** The folders, ports and names of a trial, around a checkout that is there. */
export async function makeCheckContext(
  consumer: ConsumerConfig,
  check: PresetCheck,
  { run, checkout, folder, env, signal }: CheckContextOptions,
): Promise<CheckContext> {
  const texts = [...check.collect.command, ...(consumer.control?.args ?? []), ...Object.values(consumer.env)]
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
