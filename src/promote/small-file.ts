import { messageOf } from '../errors.js'
import { readSmallFile } from '../regular-file.js'
import { PromotionError } from './promotion-error.js'

/**
 * A JSON file that came from another job. Never through a link, never waiting at a FIFO, never more than `limit` bytes.
 *
 * @param name how messages call it
 */
export async function readJson(path: string, name: string, limit: number): Promise<unknown> {
  try {
    return JSON.parse(await readSmallFile(path, limit))
  } catch (error) {
    throw new PromotionError('not-approved', `${name} cannot be read at ${path}: ${messageOf(error)}`)
  }
}
