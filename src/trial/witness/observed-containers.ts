import { basename, join } from 'node:path'
import type { Engine, EngineEvent } from '../../engine/engine.js'
import type { ContainerEvidence } from '../../evidence.js'
import { ContainerLog } from './container-log.js'
import { Sighting } from './observed-container.js'
import type { Subject } from './subject.js'

interface Logs {
  dir: string
  prefix: string
  limit: number
}

interface Entry {
  sighting: Sighting
  /** The files in which it was created or started; undefined stands for the time outside of them. */
  files: Set<string | undefined>
  identified: Promise<void>
  log?: ContainerLog
}

/** The containers that were created or started while the witness watched, in the engine's order. */
export class Sightings {
  readonly #entries = new Map<string, Entry>()
  readonly #engine: Engine
  readonly #subject: Subject
  readonly #logs: Logs

  constructor(engine: Engine, subject: Subject, logs: Logs) {
    this.#engine = engine
    this.#subject = subject
    this.#logs = logs
  }

  take(event: EngineEvent, file: string | undefined, tagHeld: boolean): void {
    const begins = event.action === 'create' || event.action === 'start'
    const entry = this.#entries.get(event.id) ?? (begins ? this.#enter(event, tagHeld) : undefined)
    if (entry === undefined) return
    if (begins) entry.files.add(file)
    entry.sighting.take(event)
    if (event.action === 'start') this.#follow(entry)
  }

  /** Asks about those that were never started why they were not. */
  async lookAgain(): Promise<void> {
    await this.identified()
    await Promise.all([...this.#entries.values()].map(({ sighting }) => sighting.lookAgain(this.#engine)))
  }

  /** Resolves when every container seen so far has been looked at. */
  async identified(): Promise<void> {
    await Promise.all([...this.#entries.values()].map(entry => entry.identified))
  }

  during(file: string | undefined): ContainerEvidence[] {
    const entries = [...this.#entries.values()].filter(entry => entry.files.has(file))
    return entries.map(({ sighting, log }) => sighting.evidence(log && this.#logName(sighting.id)))
  }

  /** The containers that were created and not seen to be destroyed. */
  get left(): string[] {
    return [...this.#entries.values()]
      .filter(({ sighting }) => sighting.wasCreated && !sighting.destroyed)
      .map(({ sighting }) => sighting.id)
  }

  /** What keeps the events of these containers from being believed. */
  get doubts(): string[] {
    return [...this.#entries.values()].flatMap(({ sighting }) => {
      const label = sighting.isOfSubject ? sighting.maskedAttribute : undefined
      if (label === undefined) return []
      return [
        `container ${sighting.id.slice(0, 12)} has a label "${label}", which hides how it ended; rename the label`,
      ]
    })
  }

  /** Ends the logs; those of ended containers may finish first. Resolves with the errors of the file system. */
  async closeLogs(patience: Promise<unknown>): Promise<Error[]> {
    const followed = [...this.#entries.values()].flatMap(({ sighting, log }) =>
      log ? [{ sighting, log }] : [],
    )
    const finishing = followed.filter(({ sighting }) => !sighting.isRunning).map(({ log }) => log.ended)
    await Promise.race([Promise.all(finishing), patience])
    for (const { log } of followed) log.stop()
    return (await Promise.all(followed.map(({ log }) => log.ended))).filter(error => error !== undefined)
  }

  #enter(event: EngineEvent, tagHeld: boolean): Entry {
    const sighting = new Sighting(event, this.#subject)
    const entry = {
      sighting,
      files: new Set<string | undefined>(),
      identified: sighting.identify(this.#engine, tagHeld),
    }
    this.#entries.set(event.id, entry)
    return entry
  }

  /** At once where the name tells that it is the candidate's, since a short-lived container is soon gone. */
  #follow(entry: Entry): void {
    const { sighting } = entry
    if (sighting.isOfSubject) this.#open(entry)
    else
      entry.identified = entry.identified.then(() => (sighting.isOfSubject ? this.#open(entry) : undefined))
  }

  /** A second start writes the file again: the engine tells the output from the beginning. */
  #open(entry: Entry): void {
    const path = join(this.#logs.dir, this.#fileName(entry.sighting.id))
    const before = entry.log?.ended ?? Promise.resolve()
    entry.log = new ContainerLog(this.#engine, entry.sighting.id, path, this.#logs.limit, before)
  }

  #logName(id: string): string {
    return `${basename(this.#logs.dir)}/${this.#fileName(id)}`
  }

  #fileName(id: string): string {
    return `${this.#logs.prefix}container-${id.replace(/\W/g, '').slice(0, 12)}.log`
  }
}
