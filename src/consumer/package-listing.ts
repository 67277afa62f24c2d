import { z } from 'zod'
import type { InstalledPackage } from '../evidence.js'
import { firstLine } from '../shared/text.js'

/** What a listing says, and the first of its lines that says nothing of a package. */
export interface PackageListing {
  /** Sorted by name, each once; a name may have several versions. */
  packages: InstalledPackage[]
  /** One line, cut. */
  strange?: string
}

/**
 * The packages that a tool has listed: `pip freeze`, `pip list` (also `--format=json`), `npm ls` (also `--json`),
 * `go list -m all`, or lines of `name==version`, `name@version` or `name version`.
 */
export function parsePackageListing(text: string): PackageListing {
  const trimmed = text.trim()
  const found = /^[{[]/.test(trimmed) ? inDocument(trimmed) : inLines(trimmed)
  return { ...found, packages: sortedOnce(found.packages) }
}

const Name = z.string().regex(/^[\w@][\w./@~+:-]{0,213}$/)
const Version = z.string().regex(/^[^\s\p{Cc}]{1,500}$/u)
const Package = z.object({ name: Name, version: Version })
const Node = z.object({
  version: Version.optional().catch(undefined),
  dependencies: z.record(z.string(), z.unknown()).optional(),
})

function inDocument(text: string): PackageListing {
  const value = parsed(text)
  const strange: PackageListing = { packages: [], strange: firstLine(text, 80) }
  if (Array.isArray(value)) {
    const rows = z.array(Package).safeParse(value)
    return rows.success ? { packages: rows.data } : strange
  }
  const root = z.looseObject({ dependencies: Node.shape.dependencies }).safeParse(value)
  if (!root.success) return strange
  const { dependencies } = root.data
  if (dependencies === undefined) return Object.keys(root.data).some(isForeign) ? strange : { packages: [] }
  return { packages: inTree(dependencies) }
}

/** What npm writes about a package that needs no other. */
function isForeign(key: string): boolean {
  return !['name', 'version', 'problems', 'error'].includes(key)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// By a list of what is left, because a tree may be deeper than the stack.
function inTree(dependencies: Record<string, unknown>): InstalledPackage[] {
  const found: InstalledPackage[] = []
  const left = [dependencies]
  for (let level = left.pop(); level !== undefined; level = left.pop()) {
    for (const [name, value] of Object.entries(level)) {
      const node = Node.safeParse(value)
      if (!node.success) continue
      const one = Package.safeParse({ name, version: node.data.version })
      if (one.success) found.push(one.data)
      if (node.data.dependencies !== undefined) left.push(node.data.dependencies)
    }
  }
  return found
}

function inLines(text: string): PackageListing {
  const packages: InstalledPackage[] = []
  let strange: string | undefined
  for (const line of text.replace(GO_MAIN_MODULE, '').split(/\r?\n|\r/)) {
    const one = line.length > LONGEST_LINE ? 'strange' : inLine(line.trim())
    if (one === 'strange') strange ??= firstLine(line, 80)
    else if (one !== 'nothing') packages.push(one)
  }
  return { packages, ...(strange !== undefined && { strange }) }
}

/** Far longer than a name and a version; the patterns below take a time that grows faster than a line. */
const LONGEST_LINE = 1_500

type LineMeaning = InstalledPackage | 'nothing' | 'strange'

/** What npm draws before a name, with letters of ASCII where the locale is not of UTF-8. */
const BRANCH = /^(?:[│├└─┬ ]+|(?:\| | {2})*[+`]-- )/
/** Among others the rule below the head of pip's table. */
const NOTHING =
  /^(?:[- ]+|\(empty\)|Package +Version\b.*|UNMET (?:OPTIONAL )?DEPENDENCY .*|-e (?:\/|file:).*)?$/
/** The comment that pip freeze writes above a folder: `# Editable install with no version control (name==version)`. */
const EDITABLE = /^# Editable .*\(([^()]+)\)$/
/** `-e git+https://…@commit#egg=name&subdirectory=…` */
const FROM_REPOSITORY = /^-e ([^\s#]+)#egg=([\w.-]+)\S*$/

/** The first line of `go list -m all` is the consumer itself: a path without a version. */
const GO_MAIN_MODULE = /^[\w-]+[./][\w./~-]*(?=\r?\n|$)/
/** `path v1.2.3 => ../folder`, or `=> another/path v1.3.0` */
const GO_REPLACED = /^(\S+) v\S+ => (\S+)(?: (v\S+))?$/

function inLine(line: string): LineMeaning {
  const drawn = line.replace(BRANCH, '')
  if (NOTHING.test(drawn)) return 'nothing'
  const [, egg] = EDITABLE.exec(line) ?? []
  if (egg !== undefined) return nameAndVersion(egg)
  if (line.startsWith('#')) return 'nothing'
  const [, url, name] = FROM_REPOSITORY.exec(line) ?? []
  if (url !== undefined && name !== undefined) return packageOf(name, withoutLogin(url))
  const [, replaced, by, version] = GO_REPLACED.exec(line) ?? []
  if (replaced !== undefined && by !== undefined)
    return packageOf(replaced, version === undefined ? by : `${by}@${version}`)
  // The first line of npm's tree is the consumer itself, or its folder alone.
  if (/^(?:\S+@\S* )?\//.test(line)) return 'nothing'
  return nameAndVersion(drawn.replace(/ (?:deduped|overridden|extraneous|invalid:.*)$/, ''))
}

function nameAndVersion(text: string): LineMeaning {
  const equals = text.indexOf('==')
  if (equals > 0) return packageOf(text.slice(0, equals), text.slice(equals + 2).replace(/^=/, ''))
  const from = text.indexOf(' @ ')
  if (from > 0) return packageOf(text.slice(0, from), withoutLogin(text.slice(from + 3)))
  const words = text.split(/\s+/)
  const [first = '', second, ...more] = words
  if (second === undefined) {
    const at = first.lastIndexOf('@')
    return at > 0 ? packageOf(first.slice(0, at), first.slice(at + 1)) : 'strange'
  }
  // A third column of pip's is a path; anything else is prose.
  const isRow = /^v?\d/.test(second) && (more.length === 0 || more[0]?.startsWith('/'))
  return isRow ? packageOf(first, second) : 'strange'
}

function packageOf(name: string, version: string): LineMeaning {
  const one = Package.safeParse({ name: name.trim(), version: version.trim() })
  return one.success ? one.data : 'strange'
}

function withoutLogin(url: string): string {
  return url.replace(/(?<=:\/\/)[^/@\s]+@/, '')
}

function sortedOnce(packages: InstalledPackage[]): InstalledPackage[] {
  const byKey = new Map(packages.map(({ name, version }) => [`${name} ${version}`, { name, version }]))
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found)
}
