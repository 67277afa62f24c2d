import { readFileSync } from 'node:fs'
import type { TestCase } from '../../../../src/evidence.js'
import { parseJUnit } from '../../../../src/test-reports/junit/parse-junit.js'

export const FIXTURES = new URL('../../../fixtures/junit/', import.meta.url)

export function fixture(name: string): Buffer {
  return readFileSync(new URL(`${name}.xml`, FIXTURES))
}

export function parseText(xml: string): TestCase[] {
  return parseJUnit([Buffer.from(xml)])
}

/** A test on one line: `<outcome> [x<attempts>] <id>`. */
export function line({ outcome, attempts, id }: TestCase): string {
  return `${outcome}${attempts > 1 ? ` x${attempts}` : ''} ${id}`
}
