import type { Engine } from '../engine/engine.js'
import { RUN_LABEL } from './build.js'

/** Removes every container of the images that a run has built, whether it still runs or not. */
export async function removeContainersOf(run: string, engine: Engine): Promise<void> {
  for (const { id } of await engine.containersWithLabel(`${RUN_LABEL}=${run}`))
    await engine.removeContainer(id)
}
