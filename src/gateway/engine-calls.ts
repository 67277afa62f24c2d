import type { RequestHead } from './message-head.js'

/** A request to the engine, freed of what all have in common. */
export interface EngineCall {
  method: string
  /** As in `/containers/create`. */
  path: string
  query: URLSearchParams
}

const VERSION = /^\/v\d+(?:\.\d+){1,2}(?=\/)/

/** Undefined where the target is no path that could be read. */
export function engineCall({
  method,
  target,
}: Pick<RequestHead, 'method' | 'target'>): EngineCall | undefined {
  try {
    const { pathname, searchParams } = new URL(target, 'http://engine')
    return { method, path: decodeURIComponent(pathname).replace(VERSION, ''), query: searchParams }
  } catch {
    return undefined
  }
}
