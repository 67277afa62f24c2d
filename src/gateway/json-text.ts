import { isSafeNumber, LosslessNumber, parse, stringify } from 'lossless-json'

/** A JSON text that keeps every number as it was written: an engine's limits do not all fit into one of JavaScript's. */
export function parseLossless(bytes: Buffer): unknown {
  try {
    return parse(bytes.toString('utf8'), undefined, {
      parseNumber: text => (isSafeNumber(text) ? Number(text) : new LosslessNumber(text)),
    })
  } catch {
    return undefined
  }
}

export function losslessBytes(value: unknown): Buffer {
  return Buffer.from(`${stringify(value)}\n`)
}

export type JsonObject = Record<string, unknown>

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An empty object where there is none. */
export function objectAt(value: unknown, key: string): JsonObject {
  const found = isJsonObject(value) ? value[key] : undefined
  return isJsonObject(found) ? found : {}
}
