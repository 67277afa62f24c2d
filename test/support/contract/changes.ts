import type { Exchange } from '../../../src/contract/exchange.js'
import { Ids, jsonBody, type Order, shopExchanges } from './shop.js'

/** What another image does otherwise: the exchanges of a shop, changed. */
export type ShopChange = (exchange: Exchange, ids: Ids, at: number) => Exchange

/** The shop of a seed, as an image with a change shows it. */
export function changedShop(change: ShopChange | undefined, seed: number): Exchange[] {
  const ids = new Ids(seed + 1_000_000)
  const exchanges = shopExchanges(seed)
  return change === undefined ? exchanges : exchanges.map((one, at) => change(one, ids, at))
}

/** Answers of a kind, changed. Those of other kinds stay as they are. */
export function inAnswers(
  which: { method?: string; target?: RegExp; status?: number },
  change: (value: Order, ids: Ids, at: number) => unknown,
): ShopChange {
  return (exchange, ids, at) => {
    const { request, response } = exchange
    if (response === undefined || !isMeant(exchange, which)) return exchange
    if (response.body?.text === undefined) return exchange
    const value = change(JSON.parse(response.body.text), ids, at)
    return { ...exchange, request, response: { ...response, body: jsonBody(value) } }
  }
}

/** Whole exchanges of a kind, changed. */
export function inExchanges(
  which: { method?: string; target?: RegExp; status?: number },
  change: ShopChange,
): ShopChange {
  return (exchange, ids, at) => (isMeant(exchange, which) ? change(exchange, ids, at) : exchange)
}

function isMeant(
  { request, response }: Exchange,
  { method, target, status }: { method?: string; target?: RegExp; status?: number },
): boolean {
  return (
    (method === undefined || request.method === method) &&
    (target === undefined || target.test(request.target)) &&
    (status === undefined || response?.status === status)
  )
}

/** All orders: of `POST`, and of `GET` by their identifier. */
export function inOrders(change: (order: Order, ids: Ids, at: number) => unknown): ShopChange {
  const inGet = inAnswers({ method: 'GET', target: /\/orders\/[^?]/, status: 200 }, change)
  const inPost = inAnswers({ method: 'POST', status: 201 }, change)
  return (exchange, ids, at) => inPost(inGet(exchange, ids, at), ids, at)
}

/** Each order with some fields in another way; `undefined` removes one. */
export function withFields(fields: (order: Order, ids: Ids, at: number) => Order): ShopChange {
  return inOrders((order, ids, at) => {
    const changed = { ...order, ...fields(order, ids, at) }
    return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined))
  })
}

/** Headers of all answers, changed. */
export function inHeaders(
  change: (name: string, value: string, ids: Ids) => [string, string] | undefined,
): ShopChange {
  return (exchange, ids) => {
    const { response } = exchange
    if (response === undefined) return exchange
    const headers = response.headers.flatMap(([name, value]) => {
      const header = change(name, value, ids)
      return header === undefined ? [] : [header]
    })
    return { ...exchange, response: { ...response, headers } }
  }
}

export function withStatus(status: number, value?: unknown): ShopChange {
  return exchange => {
    const { response } = exchange
    if (response === undefined) return exchange
    return {
      ...exchange,
      response: { ...response, status, ...(value !== undefined && { body: jsonBody(value) }) },
    }
  }
}
