import type { GatewayScope, RequestHandler } from './gateway-scope.js'
import { isJsonObject, type JsonObject, losslessBytes, objectAt, parseLossless } from './json-text.js'
import type { ResourceOwners } from './resource-owners.js'

/** What shards make, list and tidy up. */
export interface ResourceKind {
  owned: keyof ResourceOwners
  /** By which its owner is known, and by which the engine removes it. */
  key: 'Id' | 'Name'
  /** The list, up to its filters. */
  list: string
  /** Where a list has its rows; absent where it is them. */
  rowsIn?: string
  /** Filters of a list for those that a prune removes. */
  idle: Record<string, string[]>
  /** Which of those it leaves alone all the same. */
  isSpared?(row: JsonObject, filters: Record<string, string[]>, version: string | undefined): boolean
  /** The engine's answer to a prune. */
  pruned(removed: JsonObject[]): object
}

export const CONTAINERS: ResourceKind = {
  owned: 'containers',
  key: 'Id',
  list: '/containers/json?all=1&',
  idle: { status: ['created', 'exited', 'dead'] },
  pruned: removed => ({ ContainersDeleted: removed.map(({ Id }) => Id), SpaceReclaimed: 0 }),
}

export const NETWORKS: ResourceKind = {
  owned: 'networks',
  key: 'Id',
  list: '/networks?',
  idle: { type: ['custom'], dangling: ['true'] },
  pruned: removed => ({ NetworksDeleted: removed.map(({ Name }) => Name) }),
}

const ANONYMOUS = 'com.docker.volume.anonymous'

export const VOLUMES: ResourceKind = {
  owned: 'volumes',
  key: 'Name',
  list: '/volumes?',
  rowsIn: 'Volumes',
  idle: { dangling: ['true'] },
  // https://docs.docker.com/reference/api/engine/version-history/: since 1.42 those that have a name stay, unless `all` is set.
  isSpared: (row, { all = [] }, version) =>
    !isBefore142(version) && !all.some(isTrue) && !(ANONYMOUS in objectAt(row, 'Labels')),
  pruned: removed => ({ VolumesDeleted: removed.map(({ Name }) => Name), SpaceReclaimed: 0 }),
}

function isBefore142(version: string | undefined): boolean {
  const [major = 0, minor = 0] = (version ?? '').split('.').map(Number)
  return major === 1 && minor < 42
}

function isTrue(word: string): boolean {
  return ['1', 'true'].includes(word.toLowerCase())
}

/** The rows of a list; undefined where it is none. */
export function rowsOf({ rowsIn }: ResourceKind, list: unknown): unknown[] | undefined {
  const rows = rowsIn !== undefined && isJsonObject(list) ? list[rowsIn] : list
  return Array.isArray(rows) ? rows : undefined
}

export function isOthersRow(row: unknown, { owned, key }: ResourceKind, scope: GatewayScope): boolean {
  return isJsonObject(row) && scope.owners[owned].isOthers(String(row[key]), scope.owner)
}

/** For networks and volumes: whoever asks for one has it. */
export function createResource({ owned, key }: ResourceKind): RequestHandler {
  return ({ owners, owner }) => ({
    async answer(status, bytes) {
      const made = status === 201 ? parseLossless(bytes) : undefined
      if (isJsonObject(made) && typeof made[key] === 'string') owners[owned].created(made[key], owner)
      return undefined
    },
  })
}

/** For networks and volumes: without those of other shards. */
export function listResources(kind: ResourceKind): RequestHandler {
  return scope => ({
    async answer(status, bytes) {
      const list = status === 200 ? parseLossless(bytes) : undefined
      const rows = rowsOf(kind, list)
      const own = rows?.filter(row => !isOthersRow(row, kind, scope))
      if (own === undefined || own.length === rows?.length) return undefined
      return losslessBytes(kind.rowsIn === undefined ? own : { ...(list as JsonObject), [kind.rowsIn]: own })
    },
  })
}
