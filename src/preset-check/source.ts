import { join } from 'node:path'
import type { PresetCheck } from '../config/preset-check.js'
import { messageOf } from '../errors.js'
import { readSmallFile } from '../regular-file.js'
import type { Fact } from './fact.js'

const MAX_BYTES = 4 * 1024 * 1024

/**
 * Whether each text still stands in its file.
 * @param preset how messages call the preset's file
 */
export async function sourceFacts(
  { source }: Pick<PresetCheck, 'source'>,
  checkout: string,
  preset: string,
): Promise<Fact[]> {
  const facts = source.map(async ({ file, holds }, index) => {
    const read = await textOf(join(checkout, file)).then(
      text => ({ text }),
      error => ({ problem: whyNot(error) }),
    )
    const key = `check.source[${index}] in ${preset}`
    if ('problem' in read) return [{ ok: false, text: `${file}: ${read.problem}: see ${key}` }]
    return holds.map(wanted => factOf(file, wanted, read.text.includes(wanted), key))
  })
  return (await Promise.all(facts)).flat()
}

function factOf(file: string, wanted: string, ok: boolean, key: string): Fact {
  if (ok) return { ok, text: `${file}: holds '${wanted}'` }
  const text = `${file}: does not hold '${wanted}': see what the consumer has instead, and mend what rests on it and ${key}`
  return { ok, text }
}

/** @throws when it is no regular file, or a larger one than any source is */
export async function textOf(path: string): Promise<string> {
  return readSmallFile(path, MAX_BYTES)
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'there is no such file' : messageOf(error)
}
