import type { GatewayScope, RequestHandler } from './gateway-scope.js'
import { isJsonObject, type JsonObject, losslessBytes, parseLossless } from './json-text.js'
import { type PortDialect, rowPorts } from './port-dialects.js'
import { CONTAINERS, isOthersRow } from './resource-kinds.js'

export function listContainers(dialect: PortDialect): RequestHandler {
  return scope => ({
    async answer(status, bytes) {
      const rows = status === 200 ? parseLossless(bytes) : undefined
      if (!Array.isArray(rows)) return undefined
      const own = rows.filter(row => !isOthersRow(row, CONTAINERS, scope))
      const shown = own.map(row => (isJsonObject(row) ? rowAsAsked(row, scope, dialect) : row))
      const isSame = own.length === rows.length && shown.every((row, index) => row === rows[index])
      return isSame ? undefined : losslessBytes(shown)
    },
  })
}

/** The row itself where nothing of it is relayed. */
function rowAsAsked(row: JsonObject, { ports }: GatewayScope, dialect: PortDialect): JsonObject {
  const shown = ports?.shownPorts(String(row['Id'])) ?? []
  if (shown.length === 0 || !Array.isArray(row['Ports'])) return row
  return { ...row, Ports: rowPorts(dialect, row['Ports'], shown) }
}
