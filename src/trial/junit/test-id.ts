import type { Dialect } from './dialect.js'
import type { RawCase } from './raw-case.js'
import { cleanName } from './text.js'

const SCRIPT = /\.[cm]?[jt]sx?$/
const ABSOLUTE = /^(\/|[A-Za-z]:[\\/])/

/** `<class or suites>::<name>`, or the name alone; the table in dialect.ts shows it per dialect. */
export function testId(raw: RawCase, dialect: Dialect): string {
  if (isFileItself(raw, dialect)) return cleanName(raw.name.split(/[\\/]/).at(-1) ?? raw.name)
  const name = cleanName(raw.name) || '(unnamed)'
  const path = cleanName(pathOf(raw, dialect))
  // jest-junit writes the whole title into both.
  return path === '' || path === name ? name : `${path}::${name}`
}

function pathOf(raw: RawCase, dialect: Dialect): string {
  const suite = raw.suite ?? ''
  return dialect === 'node' ? suite : raw.classname || suite
}

/**
 * Node's runner writes a case named after the file when the file holds no test, or ends with a failure of
 * its own. Node 24 says which file (`file`); Node 20 does not, and uses the absolute path as the name.
 */
export function isFileItself(raw: RawCase, dialect: Dialect): boolean {
  if (dialect !== 'node' || raw.suite !== undefined) return false
  if (raw.file !== undefined) return raw.file === raw.name || raw.file.endsWith(`/${raw.name}`)
  return SCRIPT.test(raw.name) && (ABSOLUTE.test(raw.name) || !/\s/.test(raw.name))
}
