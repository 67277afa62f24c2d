import {
  inAnswers,
  inExchanges,
  inHeaders,
  inOrders,
  type ShopChange,
  withFields,
  withStatus,
} from './changes.js'
import { Ids, jsonBody, type Order, textBody } from './shop.js'

const ORDER = 'GET /v1/orders/{id} → 200'
const CREATED = 'POST /v1/orders → 201'
const PAGE = 'GET /v1/orders → 200'
const MISSING = 'GET /v1/orders/{id} → 404'

/** The same change in both answers that hold an order. */
function both(sign: string, text: string): string[] {
  return [`${sign} ${CREATED} ${text}`, `${sign} ${ORDER} ${text}`]
}

/** What follows from an identifier that became two: each request that has it, and its answer. */
const MOVED = [
  '✗ POST /v1/orders → 201 .id: uuid → uuid/uuid',
  '? GET /v1/orders/{id} request {id}: uuid → uuid/uuid',
  '✗ GET /v1/orders/{id} → 404, was 200|404',
  '? GET /v1/orders/{id} → 404 .error.code: NOT_FOUND → NO_ROUTE',
  '✗ GET /v1/orders/{id} → 404 .error.message is gone, was required',
  '? DELETE /v1/orders/{id}/lock request {id}: uuid → uuid/uuid',
  '✗ DELETE /v1/orders/{id}/lock → 404, was 204',
]

const ARN = 'arn:shop:orders:eu-1:123456789012:order/'
const ARN_FORM = 'arn:shop:orders:eu-1:integer:order/'

/** The identifier of a new order with twelve characters more, where it stands. */
const LONGER = {
  arn: `✗ ${CREATED} .arn: ${ARN_FORM}uuid → ${ARN_FORM}uuid/hex(12)`,
  id: `✗ ${CREATED} .id: uuid → uuid/hex(12)`,
  location: `✗ ${CREATED} header location: /v1/orders/uuid → /v1/orders/uuid/hex(12)`,
}

/** A change of a shop, every difference that it makes, and in some which of these follow from none. */
export const PAIRS: Record<string, { change: ShopChange; expected: string[]; causes?: string[] }> = {
  'a field renamed': {
    change: withFields(({ number }) => ({ number: undefined, orderNumber: number })),
    expected: both('✗', '.number is now orderNumber'),
  },
  'a field in another case': {
    change: withFields(({ createdAt }) => ({ createdAt: undefined, created_at: createdAt })),
    expected: both('✗', '.createdAt is now created_at'),
  },
  'a field removed': {
    change: withFields(() => ({ currency: undefined })),
    expected: both('✗', '.currency is gone, was required'),
  },
  'a nested field removed': {
    change: withFields(({ items }) => ({
      items: (items as Order[]).map(({ sku, fruit }) => ({ sku, fruit })),
    })),
    expected: both('✗', '.items[].count is gone, was required'),
  },
  'a field added': {
    change: withFields((_, ids) => ({ weight: ids.below(90) })),
    expected: both('+', '.weight is new'),
  },
  'an optional field made required': {
    change: withFields(({ note = '' }) => ({ note })),
    expected: [
      '+ POST /v1/orders → 201 .note is there always, was optional',
      '+ GET /v1/orders/{id} → 200 .note is there always, was optional',
    ],
  },
  'a required field made optional': {
    change: withFields(({ total }, _, at) => ({ total: at % 2 === 0 ? total : undefined })),
    expected: both('✗', '.total is missing sometimes, was required'),
  },
  'null where a field was absent': {
    change: withFields(({ note = null }) => ({ note })),
    expected: both('✗', '.note: text quick → null or text quick'),
  },
  'absent where a field was null': {
    change: withFields(({ parcel }) => ({ parcel: parcel ?? undefined })),
    expected: both('✗', '.parcel is missing sometimes, was required'),
  },
  'a number as text': {
    change: withFields(({ number }) => ({ number: String(number) })),
    expected: both('✗', '.number: integer → text integer'),
  },
  'a text as number': {
    change: withFields((_, ids) => ({ short: ids.below(900_000) })),
    expected: both('✗', '.short: text hex(8) → integer'),
  },
  'a number without its fraction': {
    change: withFields(({ total }) => ({ total: Math.floor(Number(total)) })),
    expected: both('✗', '.total: number → integer'),
  },
  'a boolean as text': {
    change: withFields(({ paid }) => ({ paid: paid ? 'yes' : 'no' })),
    expected: both('✗', '.paid: boolean → text no|yes'),
  },
  'a boolean as number': {
    change: withFields(({ paid }) => ({ paid: paid ? 1 : 0 })),
    expected: both('✗', '.paid: boolean → integer'),
  },
  'a date as seconds': {
    change: withFields(({ epoch }) => ({ createdAt: epoch })),
    expected: both('✗', '.createdAt: text YYYY-MM-DDThh:mm:ss.f3Z → integer'),
  },
  'seconds as milliseconds': {
    change: withFields(({ epoch }) => ({ epoch: Number(epoch) * 1_000 })),
    expected: both('✗', '.epoch: epoch-seconds → epoch-milliseconds'),
  },
  'a date with an offset': {
    change: withFields(({ createdAt }) => ({ createdAt: String(createdAt).replace('Z', '+00:00') })),
    expected: both('✗', '.createdAt: YYYY-MM-DDThh:mm:ss.f3Z → YYYY-MM-DDThh:mm:ss.f3+00:00'),
  },
  'a date without its time': {
    change: withFields(({ createdAt }) => ({ createdAt: String(createdAt).slice(0, 10) })),
    expected: both('✗', '.createdAt: YYYY-MM-DDThh:mm:ss.f3Z → YYYY-MM-DD'),
  },
  'a date as browsers write it': {
    change: withFields(({ createdAt }) => ({ createdAt: new Date(String(createdAt)).toUTCString() })),
    expected: both('✗', '.createdAt: YYYY-MM-DDThh:mm:ss.f3Z → Www, DD Mmm YYYY hh:mm:ss GMT'),
  },
  'a date with a blank': {
    change: withFields(({ createdAt }) => ({ createdAt: String(createdAt).replace('T', ' ') })),
    expected: both('✗', '.createdAt: YYYY-MM-DDThh:mm:ss.f3Z → YYYY-MM-DD hh:mm:ss.f3Z'),
  },
  'a date with microseconds': {
    change: withFields(({ createdAt }) => ({ createdAt: String(createdAt).replace('Z', '123Z') })),
    expected: both('✗', '.createdAt: YYYY-MM-DDThh:mm:ss.f3Z → YYYY-MM-DDThh:mm:ss.f6Z'),
  },
  'a longer identifier': {
    change: withFields((_, ids) => ({ etag: ids.hex(40) })),
    expected: both('✗', '.etag: hex(32) → hex(40)'),
  },
  'an identifier in upper case': {
    change: withFields(({ etag }) => ({ etag: String(etag).toUpperCase() })),
    expected: both('✗', '.etag: hex(32) → HEX(32)'),
  },
  'a longer random token': {
    change: withFields((_, ids) => ({ secret: ids.token(32) })),
    expected: both('✗', '.secret: token(24) → token(32)'),
  },
  'a uuid without its dashes': {
    change: withFields((_, ids) => ({ arn: `arn:shop:orders:eu-1:123456789012:order/${ids.hex(32)}` })),
    expected: both(
      '✗',
      '.arn: arn:shop:orders:eu-1:integer:order/uuid → arn:shop:orders:eu-1:integer:order/hex(32)',
    ),
  },
  'an ARN of another region': {
    change: withFields(({ arn }) => ({ arn: String(arn).replace('eu-1', 'us-1') })),
    expected: both(
      '?',
      '.arn: arn:shop:orders:eu-1:integer:order/uuid → arn:shop:orders:us-1:integer:order/uuid',
    ),
  },
  'an ARN with a version': {
    change: withFields(({ arn }) => ({ arn: `${arn}:$LATEST` })),
    expected: both(
      '✗',
      '.arn: arn:shop:orders:eu-1:integer:order/uuid → arn:shop:orders:eu-1:integer:order/uuid:$LATEST',
    ),
  },
  'an enumeration that grew': {
    change: withFields(({ currency }, _, at) => ({ currency: at % 2 === 0 ? currency : 'GBP' })),
    expected: both('?', '.currency: EUR|USD → also GBP').reverse(),
  },
  'an enumeration in another case': {
    change: withFields(({ currency }) => ({ currency: String(currency).toLowerCase() })),
    expected: both('✗', '.currency: EUR|USD → eur|usd'),
  },
  'an enumeration of other words': {
    change: withFields(({ currency }) => ({ currency: currency === 'EUR' ? 'euro' : 'dollar' })),
    expected: both('?', '.currency: EUR|USD → dollar|euro'),
  },
  'a state in another case': {
    change: withFields(({ state }) => ({ state: String(state).toLowerCase() })),
    expected: [
      '✗ POST /v1/orders → 201 .state: OPEN → open',
      '✗ GET /v1/orders/{id} → 200 .state: CANCELLED|OPEN|SHIPPED → cancelled|open|shipped',
    ],
  },
  'a single thing where a list was': {
    change: withFields(({ labels }) => ({ labels: (labels as string[])[0] })),
    expected: both('✗', '.labels: list → text fresh'),
  },
  'a list where a single thing was': {
    change: withFields(({ currency }) => ({ currency: [currency] })),
    expected: both('✗', '.currency: text EUR|USD → list'),
  },
  'an object where a text was': {
    change: withFields(({ currency }) => ({ currency: { code: currency } })),
    expected: both('✗', '.currency: text EUR|USD → object'),
  },
  'an empty list': {
    change: withFields(() => ({ labels: [] })),
    expected: both('?', '.labels: with items → empty'),
  },
  'a list of other length': {
    change: inAnswers({ target: /limit/ }, ({ orders, next }) => ({
      orders: (orders as Order[]).slice(0, 2),
      next,
    })),
    expected: [`? ${PAGE} .orders: 3 items → 2 items`],
  },
  'a list in another order': {
    change: inAnswers({ target: /limit/ }, ({ orders, next }) => ({
      orders: [...(orders as Order[])].reverse(),
      next,
    })),
    expected: [`? ${PAGE} .orders: order ascending by number → descending by number`],
  },
  'words in another order': {
    change: withFields(() => ({ labels: ['ripe', 'local', 'fresh'] })),
    expected: both('?', '.labels: order ascending → descending'),
  },
  'another pagination token': {
    change: inAnswers({ target: /limit/ }, ({ orders }, ids) => ({ orders, next: ids.token(40) })),
    expected: [`✗ ${PAGE} .next: base64(JSON) → token(40)`],
  },
  'a pagination token that holds something else': {
    change: inAnswers({ target: /limit/ }, ({ orders }, ids) => ({
      orders,
      next: Buffer.from(JSON.stringify({ after: ids.below(10_000), page: ids.below(40) })).toString('base64'),
    })),
    expected: [`✗ ${PAGE} .next(base64).after: text uuid → integer`],
  },
  'a pagination token that is not coded': {
    change: inAnswers({ target: /limit/ }, ({ orders }, ids) => ({ orders, next: String(ids.below(900)) })),
    expected: [`✗ ${PAGE} .next: base64(JSON) → integer`],
  },
  'a page without a token': {
    change: inAnswers({ target: /limit/ }, ({ orders }) => ({ orders })),
    expected: [`✗ ${PAGE} .next is gone, was required`],
  },
  'a list that is not wrapped': {
    change: inAnswers({ target: /limit/ }, ({ orders }) => orders),
    expected: [`✗ ${PAGE} body: object → list`],
  },
  'a header dropped': {
    change: inHeaders((name, value) => (name === 'Location' ? undefined : [name, value])),
    expected: [`✗ ${CREATED} header location is gone, was required`],
  },
  'a header with another grammar': {
    change: inHeaders((name, value, ids) =>
      name === 'X-Request-Id' ? [name, ids.token(20)] : [name, value],
    ),
    expected: [
      `✗ ${CREATED} header x-request-id: uuid → token(20)`,
      `✗ ${ORDER} header x-request-id: uuid → token(20)`,
      `✗ ${PAGE} header x-request-id: uuid → token(20)`,
      `✗ ${MISSING} header x-request-id: uuid → token(20)`,
      '✗ DELETE /v1/orders/{id}/lock → 204 header x-request-id: uuid → token(20)',
    ],
  },
  'a header added': {
    change: inExchanges({ method: 'DELETE' }, ({ response, ...rest }) => ({
      ...rest,
      ...(response && { response: { ...response, headers: [...response.headers, ['X-Left', '3']] } }),
    })),
    expected: ['+ DELETE /v1/orders/{id}/lock → 204 header x-left is new'],
  },
  'names of headers in another case': {
    change: inHeaders((name, value) => [name.toLowerCase(), value]),
    expected: [],
  },
  'another Content-Type': {
    change: inHeaders((name, value) => [name, name === 'Content-Type' ? 'application/problem+json' : value]),
    expected: [
      `✗ ${CREATED} header content-type: application/json → application/problem+json`,
      `✗ ${ORDER} header content-type: application/json → application/problem+json`,
      `✗ ${PAGE} header content-type: application/json → application/problem+json`,
      `✗ ${MISSING} header content-type: application/json → application/problem+json`,
    ],
  },
  'a charset added': {
    change: inHeaders((name, value) => [name, name === 'Content-Type' ? `${value}; charset=utf-8` : value]),
    expected: [],
  },
  'another error body': {
    change: inAnswers({ status: 404 }, ({ error }) => ({ message: (error as Order)['message'] })),
    expected: [`✗ ${MISSING} .error is gone, was required`, `+ ${MISSING} .message is new`],
  },
  'another error code': {
    change: inAnswers({ status: 404 }, ({ error }) => ({
      error: { ...(error as Order), code: 'ORDER_UNKNOWN' },
    })),
    expected: [`? ${MISSING} .error.code: NOT_FOUND → ORDER_UNKNOWN`],
  },
  'an error as a page': {
    change: inExchanges({ status: 404 }, ({ response, ...rest }) => ({
      ...rest,
      ...(response && {
        response: {
          ...response,
          headers: [['Content-Type', 'text/html']],
          body: textBody('<p>?</p>', 'text/html'),
        },
      }),
    })),
    expected: [
      `✗ ${MISSING} body: json → html`,
      `✗ ${MISSING} header content-type: application/json → text/html`,
      `✗ ${MISSING} header x-request-id is gone, was required`,
      `✗ ${MISSING} header x-shard is gone, was required`,
    ],
  },
  'the status 200 for 201': {
    change: inExchanges({ status: 201 }, withStatus(200)),
    expected: ['✗ POST /v1/orders → 200, was 201'],
  },
  'the status 200 for 204, with a body': {
    change: inExchanges({ status: 204 }, withStatus(200, { ok: true })),
    expected: [
      '✗ DELETE /v1/orders/{id}/lock → 200, was 204',
      '✗ DELETE /v1/orders/{id}/lock → 200 body: no body → json',
    ],
  },
  'the status 410 for 404': {
    change: inExchanges({ status: 404 }, withStatus(410)),
    expected: ['✗ GET /v1/orders/{id} → 200|410, was 200|404'],
  },
  'a failure of the server': {
    change: inExchanges({ method: 'DELETE' }, withStatus(500, { error: { code: 'INTERNAL' } })),
    expected: ['✗ DELETE /v1/orders/{id}/lock → 500, was 204'],
  },
  'a failure in every second call': {
    change: inExchanges({ method: 'DELETE' }, (exchange, ids, at) =>
      at % 2 === 0 ? withStatus(503)(exchange, ids, at) : exchange,
    ),
    expected: ['✗ DELETE /v1/orders/{id}/lock → 204|503, was 204'],
  },
  'no answer': {
    change: inExchanges({ method: 'DELETE' }, ({ response, ...rest }) => rest),
    expected: ['✗ DELETE /v1/orders/{id}/lock → no answer, was 204'],
  },
  'a route that is gone': {
    change: inExchanges({ target: /limit/ }, withStatus(404, { error: { code: 'NO_ROUTE' } })),
    expected: ['✗ GET /v1/orders → 404, was 200'],
  },
  'a new route': {
    change: inExchanges({ method: 'GET', target: /\/orders\/[^?]/, status: 200 }, (exchange, _, at) => {
      const { request } = exchange
      return at % 2 === 0
        ? exchange
        : { ...exchange, request: { ...request, target: `${request.target}/parcel` } }
    }),
    expected: ['+ GET /v1/orders/{id}/parcel is new → 200'],
  },
  'a method that is not allowed': {
    change: inExchanges({ method: 'DELETE' }, withStatus(405)),
    expected: ['✗ DELETE /v1/orders/{id}/lock → 405, was 204'],
  },
  'a uuid that became two': {
    change: asTwoUuids('%2F'),
    expected: MOVED,
  },
  'a uuid that became two, with a plain slash': {
    change: asTwoUuids('/'),
    expected: MOVED,
  },
  'an answer that is no JSON any more': {
    change: inExchanges({ target: /limit/ }, ({ response, ...rest }) => ({
      ...rest,
      ...(response && { response: { ...response, body: textBody('three orders', 'application/json') } }),
    })),
    expected: [`✗ ${PAGE} body: json → text`],
  },
  'an answer without a body': {
    change: inExchanges({ target: /limit/ }, ({ response, ...rest }) => {
      if (response === undefined) return rest
      const { body, ...bare } = response
      return { ...rest, response: bare }
    }),
    expected: [`✗ ${PAGE} body: json → no body`],
  },
  'two fields at once': {
    change: withFields(({ paid }) => ({ currency: undefined, paid: String(paid) })),
    expected: [
      '✗ POST /v1/orders → 201 .currency is gone, was required',
      '✗ POST /v1/orders → 201 .paid: boolean → text false|true',
      '✗ GET /v1/orders/{id} → 200 .currency is gone, was required',
      '✗ GET /v1/orders/{id} → 200 .paid: boolean → text false|true',
    ],
  },
  'an identifier that got longer, in three places': {
    change: inCreated((id, ids) => {
      const longer = `${id}/${ids.hex(12)}`
      return { id: longer, arn: `${ARN}${longer}`, location: `/v1/orders/${longer}` }
    }),
    expected: [LONGER.arn, LONGER.id, LONGER.location],
    causes: [LONGER.arn],
  },
  'an identifier that got longer, percent-encoded in a header': {
    change: inCreated((id, ids) => {
      const longer = `${id}/${ids.hex(12)}`
      return { id: longer, location: `/v1/orders/${encodeURIComponent(longer)}` }
    }),
    expected: [LONGER.id, `✗ ${CREATED} header location: /v1/orders/uuid → /v1/orders/uuid%id(14)`],
    causes: [LONGER.id],
  },
  'two identifiers that got longer in the same way': {
    change: inCreated((id, ids) => ({
      id: `${id}/${ids.hex(12)}`,
      arn: `${ARN}${ids.uuid()}/${ids.hex(12)}`,
    })),
    expected: [LONGER.arn, LONGER.id],
    causes: [LONGER.arn, LONGER.id],
  },
  'an identifier that got longer, in a header that has another path too': {
    change: inCreated((id, ids) => {
      const longer = `${id}/${ids.hex(12)}`
      return { id: longer, location: `/v1/shop/orders/${longer}` }
    }),
    expected: [LONGER.id, `✗ ${CREATED} header location: /v1/orders/uuid → /v1/shop/orders/uuid/hex(12)`],
    causes: [LONGER.id, `✗ ${CREATED} header location: /v1/orders/uuid → /v1/shop/orders/uuid/hex(12)`],
  },
  'a hash of another length, alone and in a header': {
    change: inCreated((_, ids) => {
      const id = ids.hex(32)
      return { id, location: `/v1/orders/${id}` }
    }),
    expected: [
      `✗ ${CREATED} .id: uuid → hex(32)`,
      `✗ ${CREATED} header location: /v1/orders/uuid → /v1/orders/hex(32)`,
    ],
    causes: [`✗ ${CREATED} .id: uuid → hex(32)`],
  },
  'a word beside two identifiers': {
    change: inCreated((id, ids) => ({ id: `order-${id}`, arn: `${ARN}order-${ids.uuid()}` })),
    expected: [
      `✗ ${CREATED} .arn: ${ARN_FORM}uuid → ${ARN_FORM}order-uuid`,
      `✗ ${CREATED} .id: uuid → order-uuid`,
    ],
    causes: [
      `✗ ${CREATED} .arn: ${ARN_FORM}uuid → ${ARN_FORM}order-uuid`,
      `✗ ${CREATED} .id: uuid → order-uuid`,
    ],
  },
  'fields in another order': {
    change: inOrders(order => Object.fromEntries(Object.entries(order).reverse())),
    expected: [],
  },
  'JSON with blanks': {
    change: exchange => {
      const text = exchange.response?.body?.text
      if (exchange.response === undefined || text === undefined) return exchange
      const body = textBody(JSON.stringify(JSON.parse(text), null, 2), 'application/json')
      return { ...exchange, response: { ...exchange.response, body } }
    },
    expected: [],
  },
}

/** What is told of a new order, in another way. */
function inCreated(
  told: (id: string, ids: Ids) => { id?: string; arn?: string; location?: string },
): ShopChange {
  return inExchanges({ method: 'POST', status: 201 }, (exchange, ids) => {
    const { response } = exchange
    if (response?.body?.text === undefined) return exchange
    const order = JSON.parse(response.body.text)
    const { location, ...fields } = told(order.id, ids)
    const headers = response.headers.map(([name, value]): [string, string] => [
      name,
      name === 'Location' ? (location ?? value) : value,
    ])
    return { ...exchange, response: { ...response, headers, body: jsonBody({ ...order, ...fields }) } }
  })
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/

/** The identifier of an order as two, with a slash between; the consumer asks on by it, and the image does not find it. */
function asTwoUuids(slash: string): ShopChange {
  return exchange => {
    const { request, response } = exchange
    const body = response?.body?.text
    const target = request.target.replace(UUID, id => `${id}${slash}${id}`)
    if (response === undefined || target !== request.target)
      return {
        ...withStatus(404, { error: { code: 'NO_ROUTE' } })(exchange, NO_IDS, 0),
        request: { ...request, target },
      }
    if (request.method !== 'POST' || body === undefined) return exchange
    const order = JSON.parse(body)
    return {
      ...exchange,
      response: { ...response, body: jsonBody({ ...order, id: `${order.id}/${order.id}` }) },
    }
  }
}

const NO_IDS = new Ids(0)
