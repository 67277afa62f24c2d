import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import picomatch from 'picomatch'
import type { PresetCheck } from '../config/preset-check.js'
import { type PresetFact, readSourceText } from './source.js'

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
