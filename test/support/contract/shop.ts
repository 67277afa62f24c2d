import type { Body, Exchange, Recording } from '../../../src/contract/exchange.js'
import { seededRandom } from '../seeded-random.js'

/** What a recording is made with: the same for the same seed. */
export class Ids {
  readonly #random: () => number

  constructor(seed: number) {
    this.#random = seededRandom(seed)
  }

  below(most: number): number {
    return Math.floor(this.#random() * most)
  }

  pick<T>(values: readonly [T, ...T[]]): T {
    return values[this.below(values.length)] ?? values[0]
  }

  letters(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet[this.below(alphabet.length)]).join('')
  }

  hex(length: number): string {
    return this.letters('0123456789abcdef', length)
  }

  token(length: number): string {
    return this.letters('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', length)
  }

  uuid(): string {
    return [8, 4, 4, 4, 12].map(length => this.hex(length)).join('-')
  }

  /** In 2026, with milliseconds. */
  time(): number {
    return 1_767_225_600_000 + this.below(31_000_000_000)
  }
}

/** JSON as the body of a message. */
export function jsonBody(value: unknown, mimeType = 'application/json'): Body {
  return textBody(JSON.stringify(value), mimeType)
}

export function textBody(text: string, mimeType: string): Body {
  return { bytes: Buffer.byteLength(text), mimeType, text }
}

/** One exchange, with what its tests do not care about filled in. */
export function exchangeOf(
  method: string,
  target: string,
  answer: {
    status: number
    value?: unknown
    headers?: Record<string, string>
    asked?: unknown
    test?: string
  },
): Exchange {
  const { status, value, headers = {}, asked, test } = answer
  const json: [string, string][] = value === undefined ? [] : [['Content-Type', 'application/json']]
  return {
    startedAt: 0,
    ms: 3,
    connection: '1',
    ...(test !== undefined && { test }),
    request: {
      method,
      target,
      httpVersion: 'HTTP/1.1',
      headers: asked === undefined ? [] : [['Content-Type', 'application/json']],
      ...(asked !== undefined && { body: jsonBody(asked) }),
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      headers: [...json, ...Object.entries(headers)],
      ...(value !== undefined && { body: jsonBody(value) }),
    },
  }
}

/** Exchanges in their order, a few milliseconds apart. */
export function recordingOf(exchanges: readonly Exchange[], rest: Partial<Recording> = {}): Recording {
  const at = 1_780_000_000_000
  return {
    exchanges: exchanges.map((exchange, index) => ({ ...exchange, startedAt: at + index * 7 })),
    unparsed: [],
    ...rest,
  }
}

const FRUITS = ['apple', 'pear', 'plum', 'fig'] as const
const TESTS = 20

/** What an order is at its end. */
const STATES = ['SHIPPED', 'CANCELLED'] as const

export type Order = Record<string, unknown>

/**
 * What twenty tests exchange with a shop: each makes an order, polls it until it has come to its end, lists orders page by
 * page, and asks for one that is not there. Identifiers, times, and how often something is polled differ by the seed.
 */
export function shopExchanges(seed: number): Exchange[] {
  const ids = new Ids(seed)
  return Array.from({ length: TESTS }, (_, at) => shopTest(ids, `shop::test ${at}`, at)).flat()
}

function shopTest(ids: Ids, test: string, at: number): Exchange[] {
  const state = STATES[at % 2] ?? 'SHIPPED'
  const order = orderOf(ids, at)
  const { id } = order
  const polled = { ...order, state: 'OPEN' }
  const ended = { ...order, state, endedAt: new Date(ids.time()).toISOString() }
  const trace = { 'X-Request-Id': ids.uuid(), 'X-Shard': `s-${ids.below(9)}` }
  return [
    exchangeOf('POST', '/v1/orders', {
      status: 201,
      value: polled,
      asked: {
        customer: `customer-${ids.below(90)}`,
        items: order['items'],
        ...(at % 3 > 0 && { note: 'quick' }),
      },
      headers: { ...trace, Location: `/v1/orders/${id}` },
      test,
    }),
    ...Array.from({ length: ids.below(4) }, () =>
      exchangeOf('GET', `/v1/orders/${id}`, { status: 200, value: polled, headers: trace, test }),
    ),
    exchangeOf('GET', `/v1/orders/${id}`, { status: 200, value: ended, headers: trace, test }),
    exchangeOf('GET', '/v1/orders?limit=3', { status: 200, value: pageOf(ids), headers: trace, test }),
    exchangeOf('GET', `/v1/orders/${ids.uuid()}`, {
      status: 404,
      value: { error: { code: 'NOT_FOUND', message: `no order ${ids.uuid()}` } },
      headers: trace,
      test,
    }),
    exchangeOf('DELETE', `/v1/orders/${id}/lock`, { status: 204, headers: trace, test }),
  ]
}

function orderOf(ids: Ids, at: number): Order {
  return {
    id: ids.uuid(),
    arn: `arn:shop:orders:eu-1:123456789012:order/${ids.uuid()}`,
    number: 1 + ids.below(9_000),
    total: ids.below(900) + 0.25 + ids.below(3) / 4,
    currency: ids.pick(['EUR', 'USD']),
    paid: ids.below(2) === 0,
    createdAt: new Date(ids.time()).toISOString(),
    epoch: Math.floor(ids.time() / 1_000),
    etag: ids.hex(32),
    secret: ids.token(24),
    short: ids.hex(8),
    parcel: at % 2 === 0 ? { carrier: 'post', weight: ids.below(40) + 1 } : null,
    items: Array.from({ length: 1 + ids.below(4) }, () => ({
      sku: ids.hex(12),
      fruit: ids.pick(FRUITS),
      count: 1 + ids.below(5),
    })),
    labels: ['fresh', 'local', 'ripe'],
    ...(at % 3 > 0 && { note: 'quick' }),
  }
}

function pageOf(ids: Ids): object {
  const numbers = Array.from({ length: 3 }, () => ids.below(10_000)).sort((one, other) => one - other)
  return {
    orders: numbers.map(number => ({ id: ids.uuid(), number })),
    next: Buffer.from(JSON.stringify({ after: ids.uuid(), page: ids.below(40) })).toString('base64'),
  }
}
