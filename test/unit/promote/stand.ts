import type { PromoteContext } from '../../../src/promote/context.js'
import { type PromoteResult, promote } from '../../../src/promote/promote.js'
import type { PromoteRequest } from '../../../src/promote/request.js'
import type { Step } from '../../../src/promote/steps.js'
import { type Approved, type ApprovedOptions, approved } from '../../support/approved.js'
import { MemoryRegistry } from '../../support/memory-registry.js'

export interface Stand extends AsyncDisposable {
  gate: Approved
  registry: MemoryRegistry
  steps: Step[]
  notes: string[]
  run: (more?: Partial<PromoteRequest>) => Promise<PromoteResult>
}

const AT_ONCE = { retries: 2, minTimeout: 0, factor: 1, randomize: false }

/** A gate that passed, and a registry: the same one for several gates when it is given. */
export async function stand(options: ApprovedOptions = {}, shared?: MemoryRegistry): Promise<Stand> {
  const gate = await approved(options)
  const registry = shared ?? new MemoryRegistry(gate.engine)
  const steps: Step[] = []
  const notes: string[] = []
  let now = 0
  const context: PromoteContext = {
    registry,
    engine: gate.engine,
    listener: event => event.kind === 'note' && notes.push(event.text),
    signal: new AbortController().signal,
    patience: AT_ONCE,
    clock: {
      now: () => now,
      pause: async ms => {
        now += ms
      },
    },
    steps,
  }
  return {
    ...{ gate, registry, steps, notes },
    run: more => promote({ ...gate.request, ...more }, context),
    [Symbol.asyncDispose]: () => gate[Symbol.asyncDispose](),
  }
}
