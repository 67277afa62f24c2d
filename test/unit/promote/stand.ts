import type { Clock, PromoteContext } from '../../../src/promote/context.js'
import { promote } from '../../../src/promote/promote.js'
import type { PromoteRequest } from '../../../src/promote/request.js'
import type { PromotionProgress } from '../../../src/report/promotion.js'
import { type Approved, type ApprovedOptions, approved } from '../../support/approved.js'
import { quickHosts } from '../../support/hosts.js'
import { MemoryRegistry } from '../../support/memory-registry.js'

export type Stand = ReturnType<typeof standOf>

/** Milliseconds that pass only where somebody waits. */
export function testClock(): Clock & { pass: (ms: number) => void } {
  let now = 0
  const pass = (ms: number) => {
    now += ms
  }
  return { now: () => now, pause: async ms => pass(ms), pass }
}

/** A gate that passed, and a registry. */
export async function stand(options: ApprovedOptions = {}): Promise<Stand & AsyncDisposable> {
  const gate = await approved(options)
  const dispose = () => gate[Symbol.asyncDispose]()
  return { ...standOf(gate, new MemoryRegistry(gate.engine)), [Symbol.asyncDispose]: dispose }
}

export function standOf(gate: Approved, registry: MemoryRegistry, clock: Clock = testClock()) {
  const progress: PromotionProgress = { steps: [] }
  const notes: string[] = []
  const context: PromoteContext = {
    registry,
    engine: gate.engine,
    listener: event => event.kind === 'note' && notes.push(event.text),
    signal: new AbortController().signal,
    hosts: quickHosts(),
    clock,
    progress,
  }
  const run = (more: Partial<PromoteRequest> = {}) => promote({ ...gate.request, ...more }, context)
  return { gate, registry, progress, notes, run }
}
