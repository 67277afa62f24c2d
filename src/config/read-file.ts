import { open } from 'node:fs/promises'
import { messageOf, UsageError } from '../shared/errors.js'
import { type Read, readYaml } from './yaml.js'

const MAX_BYTES = 1024 * 1024

/**
 * Reads a YAML file of at most 1 MiB.
 * @param label how messages call the file
 * @throws UsageError when it is no readable file of UTF-8 text
 */
export async function readSource(path: string, label: string): Promise<Read> {
  const bytes = await readBytes(path, label)
  try {
    return readYaml(label, new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (thrown) {
    if (thrown instanceof TypeError) throw new UsageError(`${label}: expected UTF-8 text, got other bytes`)
    throw thrown
  }
}

/** Opens first and asks later, so that the size is that of the file which is read. */
async function readBytes(path: string, label: string): Promise<Buffer> {
  try {
    const file = await open(path, 'r')
    try {
      const facts = await file.stat()
      if (!facts.isFile()) throw new UsageError(`${label}: expected a file, got a folder or a device`)
      if (facts.size > MAX_BYTES)
        throw new UsageError(`${label}: expected at most 1 MiB, got ${facts.size} bytes`)
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown
    throw new UsageError(`${label} cannot be read: ${messageOf(thrown)}`, { cause: thrown })
  }
}
