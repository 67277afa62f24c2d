import { isMap, isSeq, parseDocument } from 'yaml'
import type { Waiver } from './waivers.js'

/** An entry that is to be written. */
export type NewWaiver = Omit<Waiver, 'place'>

const EMPTY = 'version: 1\nwaivers: []\n'

/**
 * A file of waivers with more entries at its end; all else, comments too, stays as it is.
 * @param text of a valid file; undefined for a new one
 */
export function withWaivers(text: string | undefined, entries: NewWaiver[]): string {
  const document = parseDocument(text ?? EMPTY, { schema: 'core' })
  const list = document.get('waivers')
  if (!isMap(document.contents) || !isSeq(list)) throw new Error('expected a file with a list of waivers')
  // `[]` of an empty list would put the new entries on one line.
  list.flow = false
  for (const entry of entries) list.add(document.createNode(entry))
  return document.toString({ lineWidth: 0 })
}
