import type { DataPath } from '../shared/schema-problems.js'
/** Where something stands in a file; lines and columns count from 1. */
export interface Place {
  file: string
  line: number
  column: number
}

/** The content of a YAML file that still knows where everything stands. */
export type Located =
  | { kind: 'map'; place: Place; entries: ReadonlyMap<string, LocatedEntry> }
  | { kind: 'list'; place: Place; items: readonly Located[] }
  | { kind: 'scalar'; place: Place; value: Scalar }

export type Scalar = string | number | boolean | null

export interface LocatedEntry {
  key: Place
  value: Located
}

export function plainValue(located: Located): unknown {
  if (located.kind === 'scalar') return located.value
  if (located.kind === 'list') return located.items.map(plainValue)
  return Object.fromEntries([...located.entries].map(([name, entry]) => [name, plainValue(entry.value)]))
}

/** The entry or item of that name; undefined where there is none. */
export function childOf(located: Located | undefined, name: string | number): Located | undefined {
  if (located?.kind === 'map') return located.entries.get(String(name))?.value
  return located?.kind === 'list' ? located.items[Number(name)] : undefined
}

/** The value at a path, or the nearest one around it when it is missing. */
export function placeOf(root: Located, path: DataPath): Place {
  let at = root
  for (const name of path) {
    const next = childOf(at, name)
    if (next === undefined) break
    at = next
  }
  return at.place
}

/** The key that a path ends with. */
export function keyPlace(root: Located, path: DataPath): Place {
  const parent = path.slice(0, -1).reduce<Located | undefined>(childOf, root)
  const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined
  return entry?.key ?? placeOf(root, path)
}

/** `own` over `base`: maps are merged key by key, lists and scalars of `own` replace those of `base`. */
export function mergeLocated(own: Located, base: Located): Located {
  if (own.kind !== 'map' || base.kind !== 'map') return own
  const entries = new Map(base.entries)
  for (const [name, entry] of own.entries) {
    const below = base.entries.get(name)
    entries.set(name, below ? { key: entry.key, value: mergeLocated(entry.value, below.value) } : entry)
  }
  return { ...own, entries }
}
