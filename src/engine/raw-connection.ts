import { createConnection, isIP, type Socket } from 'node:net'
import { type ConnectionOptions, connect as connectTls } from 'node:tls'
import { type ConnectVariables, dockerodeOptions } from './connect.js'
import type { Endpoint } from './engine.js'

/** Opens connections to an engine for whoever speaks to it in his own words. Either side may end before the other. */
export type OpenConnection = () => Socket

/** @throws UsageError when the endpoint cannot be used, or its certificates cannot be read */
export function connectionsTo(endpoint: Endpoint, env: ConnectVariables): OpenConnection {
  const { socketPath, host, port, protocol, ca, cert, key } = dockerodeOptions(endpoint, env)
  const allowHalfOpen = true
  if (socketPath !== undefined) return () => createConnection({ path: socketPath, allowHalfOpen })
  const address = { host, port: Number(port), allowHalfOpen } as ConnectionOptions
  if (protocol === 'https') {
    // Only names are told to a server that has several (RFC 6066); either is looked for in its certificate.
    const named = isIP(host ?? '') === 0 ? { servername: host } : {}
    return () => connectTls({ ...address, ca, cert, key, ...named } as ConnectionOptions)
  }
  return () => createConnection(address as { host: string; port: number; allowHalfOpen: true })
}
