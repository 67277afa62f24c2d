import { orderOf } from './list-order.js'
import { ANY_NAME, type Fields, isDataName, isTelling, variantOf } from './object-variant.js'
import { Count, type Sighting, Tally } from './tally.js'
import { TextStats } from './text-stats.js'

/** `integer` is a number without a fraction. */
export type ValueKind = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object' | 'deep'

const DEEPEST = 24
const MOST_ITEMS = 2_000
const MOST_SETS = 64
const MOST_ORDERS = 512
const MOST_VARIANTS = 64
const MOST_NAMES = 500
const LONGEST_SET = 16_384
const MOST_KNOWN = 16

/**
 * How many places are still kept of what one arm shows. Whoever makes up new names of fields for ever fills no memory: what
 * stands in further places is not looked at.
 */
export class PlaceBudget {
  #left: number

  constructor(places: number) {
    this.#left = places
  }

  /** @returns whether there was one left */
  take(): boolean {
    if (this.#left === 0) return false
    this.#left--
    return true
  }
}

/** What was seen of the JSON values that stand in one place. */
export class ValueStats {
  readonly seen = new Count()
  readonly kinds = new Tally<ValueKind>()
  readonly booleans = new Tally<'true' | 'false'>()
  /** What numbers look like: `epoch-seconds`, `epoch-milliseconds`, `plain`. */
  readonly scales = new Tally()
  text: TextStats<ValueStats> | undefined
  list: ListStats | undefined
  object: ObjectStats | undefined
  readonly #budget: PlaceBudget

  constructor(budget: PlaceBudget) {
    this.#budget = budget
  }

  /** @param around the variant of the object that it is a field of */
  add(value: unknown, sighting: Sighting, depth = 0, around = ''): void {
    this.seen.add(sighting)
    const kind = depth > DEEPEST ? 'deep' : kindOf(value)
    this.kinds.add(kind, sighting, value)
    if (kind === 'deep') return
    if (typeof value === 'string') {
      this.text ??= new TextStats(() => new ValueStats(this.#budget))
      this.text.add(value, sighting, depth)
    } else if (typeof value === 'number') {
      this.scales.add(scaleOf(value), sighting, value)
    } else if (typeof value === 'boolean') {
      this.booleans.add(`${value}`, sighting, value)
    } else if (Array.isArray(value)) {
      this.list ??= new ListStats(this.#budget)
      this.list.add(value, sighting, depth)
    } else if (typeof value === 'object' && value !== null) {
      this.object ??= new ObjectStats(this.#budget)
      this.object.add(value, sighting, depth, around)
    }
  }
}

/** What was seen of the lists that stand in one place. */
export class ListStats {
  /** By what was asked for. */
  readonly lengths = new Map<string, Tally>()
  readonly emptiness = new Map<string, Tally>()
  readonly items: ValueStats
  /** By the field that items are compared by (`` for items that are no objects), and by what was asked for. */
  readonly orders = new Map<string, Tally>()
  /** By what is in a list of words, sorted: in which order it stood. */
  readonly sequences = new Map<string, Tally>()

  constructor(budget: PlaceBudget) {
    this.items = new ValueStats(budget)
  }

  add(list: readonly unknown[], sighting: Sighting, depth: number): void {
    const example = `${list.length} items`
    const { asked } = sighting
    kept(this.lengths, asked, MOST_SETS)?.add(String(list.length), sighting, example)
    kept(this.emptiness, asked, MOST_SETS)?.add(list.length === 0 ? 'empty' : 'with items', sighting, example)
    const items = list.length > MOST_ITEMS ? list.slice(0, MOST_ITEMS) : list
    for (const item of items) this.items.add(item, sighting, depth + 1)
    if (list.length >= 2) this.#addOrder(items, sighting)
  }

  #addOrder(list: readonly unknown[], sighting: Sighting): void {
    const first = list[0]
    if (typeof first === 'object' && first !== null) {
      for (const name of Object.keys(first).slice(0, 32)) {
        const order = orderOf(list.map(item => fieldOf(item, name)))
        if (order !== undefined)
          kept(this.orders, `${name} ${sighting.asked}`, MOST_ORDERS)?.add(order, sighting)
      }
      return
    }
    const order = orderOf(list)
    if (order === undefined) return
    kept(this.orders, ` ${sighting.asked}`, MOST_ORDERS)?.add(order, sighting, list)
    if (list.length > 16) return
    const sequence = JSON.stringify(list)
    kept(this.sequences, JSON.stringify([...list].sort()), MOST_SETS)?.add(sequence, sighting, sequence)
  }
}

/**
 * What was seen of the objects that stand in one place. Which fields an object has depends on what it is, and what it is
 * most interfaces say in a field such as `Status` or `EventType`: so fields are counted for each such variant. That a
 * recording has not met some state, because it polled a moment later, is then no lost field.
 */
export class ObjectStats {
  readonly variants = new Tally(MOST_VARIANTS)
  /** By variant: which fields were there together, as `fieldSet`. */
  readonly fieldSets = new Map<string, Tally>()
  /** By name, whatever the variant. */
  readonly fields = new Map<string, ValueStats>()
  readonly #budget: PlaceBudget
  readonly #known: FieldNames[] = []

  constructor(budget: PlaceBudget) {
    this.#budget = budget
  }

  add(object: object, sighting: Sighting, depth: number, around: string): void {
    const names = Object.keys(object)
    const { keys, telling, set } = this.#fieldNames(names)
    const variant = variantOf(object, telling, around)
    this.variants.add(variant, sighting, object)
    let at = 0
    for (const name of names)
      this.#field(keys[at++] ?? name)?.add((object as Fields)[name], sighting, depth + 1, variant)
    const sets = kept(this.fieldSets, variant, MOST_VARIANTS)
    if (set.length <= LONGEST_SET) sets?.add(set, sighting)
    else if (sets !== undefined) sets.open = true
  }

  #fieldNames(names: readonly string[]): FieldNames {
    const known = this.#known.find(one => one.are(names))
    if (known !== undefined) return known
    const made = new FieldNames(names)
    if (this.#known.length < MOST_KNOWN && names.length <= MOST_NAMES) this.#known.push(made)
    return made
  }

  #field(key: string): ValueStats | undefined {
    const known = this.fields.get(key)
    if (known !== undefined) return known
    if (this.fields.size >= MOST_NAMES || !this.#budget.take()) return undefined
    const field = new ValueStats(this.#budget)
    this.fields.set(key, field)
    return field
  }
}

/** What the names of an object's fields say. The objects of one place mostly have the same ones. */
class FieldNames {
  /** What each field is counted as. */
  readonly keys: readonly string[]
  /** Those of fields that can say what the object is. */
  readonly telling: readonly string[]
  /** All keys as one text: see `namesInSet`. */
  readonly set: string
  readonly #names: readonly string[]

  constructor(names: readonly string[]) {
    this.#names = names
    this.keys = names.map(name => (isDataName(name) ? ANY_NAME : name))
    this.telling = names.filter(isTelling)
    this.set = this.keys.map(key => `${key}\n`).join('')
  }

  are(names: readonly string[]): boolean {
    return names.length === this.#names.length && names.every((name, at) => name === this.#names[at])
  }
}

/** The names in a set of fields, from what it is counted by. */
export function namesInSet(set: string): string[] {
  return set.split('\n').slice(0, -1)
}

/** The tally of that name; undefined when there are too many names already. */
function kept(tallies: Map<string, Tally>, name: string, most: number): Tally | undefined {
  const known = tallies.get(name)
  if (known !== undefined || tallies.size >= most) return known
  const made = new Tally()
  tallies.set(name, made)
  return made
}

function fieldOf(item: unknown, name: string): unknown {
  return typeof item === 'object' && item !== null && Object.hasOwn(item, name)
    ? Reflect.get(item, name)
    : undefined
}

function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value === 'string' || typeof value === 'boolean' ? (typeof value as ValueKind) : 'object'
}

/** Seconds and milliseconds from 2001 to 2099. */
function scaleOf(value: number): string {
  if (value >= 1e9 && value < 4.1e9) return 'epoch-seconds'
  return value >= 1e12 && value < 4.1e12 ? 'epoch-milliseconds' : 'plain'
}
