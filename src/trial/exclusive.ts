import { RUN_LABEL } from '../candidate/build.js'
import type { ConsumerConfig } from '../config/config.js'
import type { Engine } from '../engine/engine.js'
import type { Incident } from '../evidence.js'
import { portTaken } from './ports.js'

/**
 * Checks that nothing is there which the consumer would use instead of the candidate: aws-sam-cli
 * attaches to a running container by its name, without a look at its image. What an earlier run of
 * the gate left behind is removed; what is someone else's is named.
 */
export async function exclusiveIncidents(config: ConsumerConfig, engine: Engine): Promise<Incident[]> {
  const incidents: Incident[] = []
  for (const name of config.exclusive.containers) {
    const container = await engine.container(name)
    if (container === undefined) continue
    if (container.labels[RUN_LABEL] !== undefined) await engine.removeContainer(container.id)
    else
      incidents.push(
        taken(
          `the container ${name} (${container.reference}, ${container.id.slice(0, 12)}) exists: remove it`,
        ),
      )
  }
  for (const port of config.exclusive.ports) {
    if (await portTaken(port)) incidents.push(taken(`port ${port} is in use on this machine: free it`))
  }
  return incidents
}

function taken(detail: string): Incident {
  return { kind: 'exclusive-taken', detail }
}
