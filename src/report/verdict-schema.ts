import { z } from 'zod'
import { VerdictDocument } from './document.js'

/** schema/verdict.schema.json: the JSON Schema (draft 2020-12) of verdict.json. */
export function verdictSchema(): string {
  const schema = z.toJSONSchema(VerdictDocument.describe('verdict.json, written by compat-gate.'))
  return `${JSON.stringify(schema, null, 2)}\n`
}
