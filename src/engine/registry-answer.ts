import { messageOf } from '../errors.js'
import type { RegistryAnswer } from './engine.js'
import { statusOf } from './engine-error.js'

/**
 * What a failed question to the registry means. Only the registry's own words for "there is none" are `absent`
 * (the codes MANIFEST_UNKNOWN and NAME_UNKNOWN of the OCI distribution specification): an engine that does not know the
 * question answers 404 too.
 */
export function registryRefusal(error: unknown): RegistryAnswer {
  const detail = messageOf(error)
  const absent = /manifest unknown|name unknown|manifest for \S+ not found|repository \S+ not found/i
  if (absent.test(detail)) return { state: 'absent', detail }
  if (statusOf(error) === 404)
    return { state: 'unknown', detail: `the engine cannot ask registries (${detail})` }
  return { state: 'unknown', detail }
}
