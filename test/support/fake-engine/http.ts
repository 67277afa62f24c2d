import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request to the fake, its path freed of the API version. */
export interface Call {
  method: string
  path: string
  query: URLSearchParams
  request: IncomingMessage
  response: ServerResponse
}

export type Handler = (call: Call, ...captured: string[]) => Promise<void> | void
export type Route = [method: string, path: RegExp, handler: Handler]

/** An answer with the status and the message that a real engine would give. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export function parseCall(request: IncomingMessage, response: ServerResponse): Call {
  const url = new URL(request.url ?? '/', 'http://engine')
  const path = decodeURIComponent(url.pathname).replace(/^\/v\d+\.\d+(?=\/)/, '')
  return { method: request.method ?? 'GET', path, query: url.searchParams, request, response }
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(`${JSON.stringify(body)}\n`)
}

export function empty(response: ServerResponse, status = 204): void {
  response.writeHead(status).end()
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

export async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const body = await bodyOf(request)
  return body.length === 0 ? {} : JSON.parse(body.toString())
}

/** `filters` of a query: `{"label": ["a=b"]}`, or the older `{"label": {"a=b": true}}`. */
export function filtersOf(query: URLSearchParams): Record<string, string[]> {
  const parsed: Record<string, string[] | Record<string, boolean>> = JSON.parse(query.get('filters') || '{}')
  const entries = Object.entries(parsed).map(([key, value]) => [
    key,
    Array.isArray(value) ? value : Object.keys(value),
  ])
  return Object.fromEntries(entries)
}

export function flag(query: URLSearchParams, name: string): boolean {
  return ['1', 'true', 'True'].includes(query.get(name) ?? '')
}
