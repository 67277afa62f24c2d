import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import type { Endpoint } from './engine.js'

/** By which a process knows that it is in a container of Docker's or Podman's. */
const MARKS = ['/.dockerenv', '/run/.containerenv']

/**
 * Whether a published port can be had at the loopback interface of this process. Not where the engine answers over TCP, nor
 * in a container that was given the socket of an engine outside of it; one beside it, in the same container, has its host name.
 *
 * @param hostOfEngine the name of the machine as the engine tells it; asked for where the socket alone does not tell
 */
export async function publishesHere(
  endpoint: Endpoint,
  hostOfEngine: () => Promise<string>,
  marks = MARKS,
): Promise<boolean> {
  if (!endpoint.startsWith('unix:')) return false
  return !marks.some(mark => existsSync(mark)) || (await hostOfEngine()) === hostname()
}
