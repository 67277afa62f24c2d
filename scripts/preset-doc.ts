import { checkDefinition } from '../src/config/presets.js'
import { keyTables } from './configuration-doc.js'
import { marksFor, withPart } from './generated-part.js'

/** docs/presets.md with its tables of the section `check` made new. */
export function withCheckTables(page: string): string {
  const [, ...tables] = keyTables(checkDefinition())
  return withPart(page, marksFor('the schema'), `\n${tables.join('\n')}\n`)
}
