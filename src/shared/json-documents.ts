import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { messageOf } from './errors.js'
import { readSmallFile } from './files.js'
import { describeSchemaError, escapedLine } from './schema-problems.js'

/**
 * Makes the error for a document that cannot be used.
 *
 * @param why ends a sentence that names the document: `it is no JSON: …`, `a.b[0]: expected X, got Y`
 */
type Refuse = (why: string, cause: unknown) => Error

/** A document that comes from another job or from an earlier run. */
interface DocumentOptions {
  /** More are refused, and not read. */
  mostBytes: number
  refuse: Refuse
}

/**
 * Reads a JSON document that somebody else may have put there: never through a link, never waiting at a FIFO.
 *
 * @throws what `refuse` makes, when it cannot be read, is too long, is no JSON, or has another shape
 */
export async function readJsonDocument<T>(
  path: string,
  schema: z.ZodType<T>,
  { mostBytes, refuse }: DocumentOptions,
): Promise<T> {
  const text = await readSmallFile(path, mostBytes).catch(cause => {
    throw refuse(messageOf(cause), cause)
  })
  return parseJsonDocument(text, schema, refuse)
}

/** The file of that name in a folder, or what is no folder itself. */
export async function documentFile(path: string, name: string): Promise<string> {
  const isFolder = await stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
  return isFolder ? join(path, name) : path
}

/** @throws what `refuse` makes, when the text is no JSON, or has another shape */
export function parseJsonDocument<T>(text: string, schema: z.ZodType<T>, refuse: Refuse): T {
  const value = parseJson(text, refuse)
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw refuse(describeSchemaError(parsed.error, value), parsed.error)
}

function parseJson(text: string, refuse: Refuse): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw refuse(`it is no JSON: ${escapedLine(messageOf(cause))}`, cause)
  }
}
