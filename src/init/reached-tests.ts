import { posix } from 'node:path'
import type { SourceTree } from './source-tree.js'

/** How far from the image's name: a test, its helper, the helper's settings. */
const MOST_STEPS = 3
const SOURCE = /\.(?:[cm]?[jt]sx?|py|go|java|kt|groovy)$/

/**
 * The test files from which an import leads to one of these files, in a few steps. What an import means is told by the
 * name alone.
 *
 * @param seeds where the image's name stands
 */
export async function testsThatReach(
  tree: SourceTree,
  seeds: string[],
  isTest: (file: string) => boolean,
): Promise<string[]> {
  const sources = tree.files.filter(file => SOURCE.test(file))
  const reached = new Set(seeds)
  for (let step = 0, last = seeds; step < MOST_STEPS && last.length > 0; step += 1) {
    const next: string[] = []
    for (const file of sources.filter(one => !reached.has(one))) {
      const text = await tree.read(file)
      if (last.some(target => leadsTo(file, text, target))) next.push(file)
    }
    for (const file of next) reached.add(file)
    // A test that imports another test is not about what that one is about.
    last = next.filter(file => !isTest(file))
  }
  return [...reached].filter(isTest).sort()
}

function leadsTo(file: string, text: string, target: string): boolean {
  const folder = posix.dirname(target)
  const stem = posix.basename(target).replace(/\.\w+$/, '')
  // Tests of a Go package see all of it; those of pytest what stands in a conftest above them.
  if (target.endsWith('.go')) return file.endsWith('.go') && leadsToPackage(file, text, folder)
  if (stem === 'conftest') return isBelow(file, folder) && file.endsWith('.py')
  const module = stem === 'index' || stem === '__init__' ? posix.basename(folder) : stem
  return text
    .split('\n')
    .some(line => importLine(file, line) && new RegExp(`\\b${escaped(module)}\\b`).test(line))
}

function leadsToPackage(file: string, text: string, folder: string): boolean {
  if (posix.dirname(file) === folder) return true
  return folder !== '.' && text.includes(`/${folder}"`)
}

function isBelow(file: string, folder: string): boolean {
  return folder === '.' || file.startsWith(`${folder}/`)
}

/** Classes of one package in Java need no import. */
function importLine(file: string, line: string): boolean {
  return /\.(?:java|kt|groovy)$/.test(file) || /\b(?:import|from|require)\b/.test(line)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
