import type { EngineCall } from './engine-calls.js'
import type { GatewayScope, RequestHandler } from './gateway-scope.js'
import type { LocalAnswer } from './intervention.js'
import { isJsonObject, type JsonObject, objectAt, parseLossless } from './json-text.js'
import { isOthersRow, type ResourceKind, rowsOf } from './resource-kinds.js'

/**
 * Removes what is idle and is not another shard's. Where no other shard has created anything of the kind, the engine does it, by
 * all the filters that it knows.
 */
export function pruneResources(kind: ResourceKind): RequestHandler {
  return (scope, call) => ({
    request: async () =>
      scope.owners[kind.owned].hasOthers(scope.owner) ? pruneOwn(kind, scope, call) : undefined,
  })
}

async function pruneOwn(
  kind: ResourceKind,
  scope: GatewayScope,
  { query, version }: EngineCall,
): Promise<LocalAnswer> {
  const filters = filtersOf(query.get('filters'))
  const known = kind.isSpared === undefined ? ['label'] : ['label', 'all']
  const unknown = Object.keys(filters).find(key => !known.includes(key))
  if (unknown !== undefined) {
    const message = `beside other shards the gateway of compat-gate prunes by labels alone, and not by ${unknown}`
    return { status: 400, body: `${JSON.stringify({ message })}\n` }
  }
  const { label = [] } = filters
  const wanted = { ...(label.length > 0 && { label }), ...kind.idle }
  const listed = await scope.ask('GET', `${kind.list}filters=${encodeURIComponent(JSON.stringify(wanted))}`)
  const rows = (listed && rowsOf(kind, parseLossless(listed))) ?? []
  const removed: JsonObject[] = []
  for (const row of rows) {
    if (!isJsonObject(row) || isOthersRow(row, kind, scope) || kind.isSpared?.(row, filters, version))
      continue
    const path = `/${kind.owned}/${encodeURIComponent(String(row[kind.key]))}`
    if ((await scope.ask('DELETE', path)) !== undefined) removed.push(row)
  }
  return { status: 200, body: `${JSON.stringify(kind.pruned(removed))}\n` }
}

/** `{"label": ["a=b"]}`, or the older `{"label": {"a=b": true}}`. */
function filtersOf(text: string | null): Record<string, string[]> {
  const parsed = parseLossless(Buffer.from(text || '{}'))
  const keys = isJsonObject(parsed) ? Object.keys(parsed) : []
  return Object.fromEntries(
    keys.map(key => {
      const value = (parsed as JsonObject)[key]
      return [key, Array.isArray(value) ? value.map(String) : Object.keys(objectAt(parsed, key))]
    }),
  )
}
