import { type Document, isAlias, isCollection, isMap, isNode, isScalar, isSeq, type YAMLMap } from 'yaml'
import type { Entry, Located, Path, Place, Scalar } from './located.js'
import { type Parsed, parseYaml } from './parse-yaml.js'
import type { Problem } from './problem.js'

const MOST_LEVELS = 20
const MOST_VALUES = 20_000
const MOST_PROBLEMS = 10

/** Either the content, or what is wrong with it as YAML. */
export type Read = { content: Located; problems?: never } | { problems: Problem[] }

/**
 * Reads one YAML 1.2 document of maps, lists and scalars. Anchors are followed within limits; tags,
 * a second document, duplicate keys and keys that are no scalars are problems.
 * @param file how messages call the file
 */
export function readYaml(file: string, text: string): Read {
  const parsed = parseYaml(file, text)
  if (Array.isArray(parsed)) return { problems: parsed }
  const walk = new Walk(parsed)
  const content = walk.value(parsed.document.contents, [], undefined)
  return walk.problems.length > 0 ? { problems: walk.problems } : { content }
}

class Walk {
  readonly problems: Problem[] = []
  readonly #document: Document
  readonly #placeAt: (offset: number) => Place
  #left = MOST_VALUES

  constructor({ document, placeAt }: Parsed) {
    this.#document = document
    this.#placeAt = placeAt
  }

  /** @param fixed where everything below counts as standing: at the alias that led here */
  value(node: unknown, path: Path, fixed: Place | undefined): Located {
    const place = fixed ?? this.#placeOf(node)
    this.#left -= 1
    if (this.#left < 0 || path.length > MOST_LEVELS) return this.#tooMuch(place)
    if (isAlias(node)) return this.value(node.resolve(this.#document), path, place)
    if (isCollection(node) && node.tag !== undefined) this.#report(place, path, 'expected no tag')
    if (isMap(node)) return { kind: 'map', place, entries: this.#entries(node, path, fixed) }
    if (isSeq(node)) {
      const items = node.items.map((item, index) => this.value(item, [...path, index], fixed))
      return { kind: 'list', place, items }
    }
    return { kind: 'scalar', place, value: this.#scalar(node, place, path) }
  }

  #entries(map: YAMLMap, path: Path, fixed: Place | undefined): Map<string, Entry> {
    const entries = new Map<string, Entry>()
    for (const { key, value } of map.items) {
      const place = fixed ?? this.#placeOf(key)
      const name = isScalar(key) ? String(key.value) : undefined
      // A value that is not written at all stands where its key does.
      const below = value === null ? place : fixed
      if (name === undefined || name === '__proto__')
        this.#report(place, path, 'expected keys that are plain words')
      else entries.set(name, { key: place, value: this.value(value, [...path, name], below) })
    }
    return entries
  }

  #scalar(node: unknown, place: Place, path: Path): Scalar {
    if (node === null) return null
    if (!isScalar(node)) this.#report(place, path, 'expected an anchor of that name before it')
    else if (node.tag === undefined && isPlain(node.value)) return node.value
    else this.#report(place, path, 'expected no tag: put the value in quotes')
    return null
  }

  #placeOf(node: unknown): Place {
    return this.#placeAt((isNode(node) && node.range?.[0]) || 0)
  }

  #tooMuch(place: Place): Located {
    const message = `expected at most ${MOST_VALUES} values, nested at most ${MOST_LEVELS} deep`
    if (this.problems.length === 0) this.#report(place, [], message)
    return { kind: 'scalar', place, value: null }
  }

  #report(place: Place, path: Path, message: string): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ place, path, message })
  }
}

function isPlain(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
