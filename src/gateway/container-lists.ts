import type { EngineCall } from './engine-calls.js'
import type { GatewayScope, RequestHandler } from './gateway-scope.js'
import type { LocalAnswer } from './intervention.js'
import { isJsonObject, type JsonObject, losslessBytes, objectAt, parseLossless } from './json-text.js'
import { type PortDialect, rowPorts } from './port-dialects.js'

export function listContainers(dialect: PortDialect): RequestHandler {
  return scope => ({
    async answer(status, bytes) {
      const rows = status === 200 ? parseLossless(bytes) : undefined
      if (!Array.isArray(rows)) return undefined
      const own = rows.filter(row => !isOthers(row, scope))
      const shown = own.map(row => (isJsonObject(row) ? rowAsAsked(row, scope, dialect) : row))
      const isSame = own.length === rows.length && shown.every((row, index) => row === rows[index])
      return isSame ? undefined : losslessBytes(shown)
    },
  })
}

function isOthers(row: unknown, { owners, owner }: GatewayScope): boolean {
  return isJsonObject(row) && owners.isOthers(String(row['Id']), owner)
}

/** The row itself where nothing of it is relayed. */
function rowAsAsked(row: JsonObject, { ports }: GatewayScope, dialect: PortDialect): JsonObject {
  const shown = ports?.shownPorts(String(row['Id'])) ?? []
  if (shown.length === 0 || !Array.isArray(row['Ports'])) return row
  return { ...row, Ports: rowPorts(dialect, row['Ports'], shown) }
}

/**
 * Removes what has ended and is not another shard's. Where no other shard has created anything, the engine does it, by all
 * the filters that it knows.
 */
export const pruneContainers: RequestHandler = (scope, call) => ({
  request: async () => (scope.owners.hasOthers(scope.owner) ? pruneOwn(scope, call) : undefined),
})

async function pruneOwn(scope: GatewayScope, { query }: EngineCall): Promise<LocalAnswer> {
  const filters = filtersOf(query.get('filters'))
  const unknown = Object.keys(filters).find(key => key !== 'label')
  if (unknown !== undefined) {
    const message = `beside other shards the gateway of compat-gate prunes by labels alone, and not by ${unknown}`
    return { status: 400, body: `${JSON.stringify({ message })}\n` }
  }
  const wanted = { ...filters, status: ['created', 'exited', 'dead'] }
  const listed = await scope.ask(
    'GET',
    `/containers/json?all=1&filters=${encodeURIComponent(JSON.stringify(wanted))}`,
  )
  const rows = listed && parseLossless(listed)
  const own = (Array.isArray(rows) ? rows : []).filter(row => isJsonObject(row) && !isOthers(row, scope))
  const removed: string[] = []
  for (const { Id } of own as JsonObject[])
    if ((await scope.ask('DELETE', `/containers/${String(Id)}`)) !== undefined) removed.push(String(Id))
  const body = { ContainersDeleted: removed, SpaceReclaimed: 0 }
  return { status: 200, body: `${JSON.stringify(body)}\n` }
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
