import type { RequestHead } from './message-head.js'

/** A request to the engine, freed of what all have in common. */
export interface EngineCall {
  method: string
  /** As in `/containers/create`. */
  path: string
  query: URLSearchParams
  /** Of the API, as in `1.41`; absent where the engine's own is meant. */
  version?: string
}

const VERSION = /^\/v(\d+(?:\.\d+){1,2})(?=\/)/

/** Undefined where the target is no path that could be read. */
export function engineCall({
  method,
  target,
}: Pick<RequestHead, 'method' | 'target'>): EngineCall | undefined {
  try {
    const { pathname, searchParams } = new URL(target, 'http://engine')
    const path = decodeURIComponent(pathname)
    const version = VERSION.exec(path)?.[1]
    return { method, path: path.replace(VERSION, ''), query: searchParams, ...(version && { version }) }
  } catch {
    return undefined
  }
}
