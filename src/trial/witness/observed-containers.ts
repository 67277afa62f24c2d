import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Engine, EngineEvent } from '../../engine/engine.js'
import type { ContainerEvidence } from '../../evidence.js'
import { ContainerLog } from './container-log.js'
import { ObservedContainer, tellsOfContainer } from './observed-container.js'
import type { OtherImages } from './other-images.js'
import type { CandidateTag, Subject } from './subject.js'

interface LogOptions {
  dir: string
  prefix: string
  limit: number
}

/** What the events of images have told so far. */
interface Known {
  tag: CandidateTag
  others: OtherImages
}

interface ObservedEntry {
  container: ObservedContainer
  /** The files in which it was created or started; undefined stands for the time outside of them. */
  files: Set<string | undefined>
  identified: Promise<void>
  log?: ContainerLog
}

function begins({ action }: EngineEvent): boolean {
  return action === 'create' || action === 'start'
}

/** The containers that were created or started while the witness watched, in the engine's order. */
export class ObservedContainers {
  readonly #entries = new Map<string, ObservedEntry>()
  readonly #engine: Engine
  readonly #subject: Subject
  readonly #tag: CandidateTag
  readonly #others: OtherImages
  readonly #logs: LogOptions
  /** Those of which something was told, and nobody had told that they began: they were there before. */
  readonly #passedOver = new Set<string>()
  readonly #lostBeginnings = new Set<string>()

  constructor(engine: Engine, subject: Subject, { tag, others }: Known, logs: LogOptions) {
    this.#engine = engine
    this.#subject = subject
    this.#tag = tag
    this.#others = others
    this.#logs = logs
  }

  take(event: EngineEvent, file: string | undefined): void {
    const entry = this.#entries.get(event.id) ?? (begins(event) ? this.#enter(event) : undefined)
    if (entry !== undefined) this.#takeInto(entry, event, file, container => container.take(event))
    else if (tellsOfContainer(event)) this.#passedOver.add(event.id)
  }

  /** Takes an event that the engine had lost: others of the container may have come that are later. */
  takeMissing(event: EngineEvent, file: string | undefined): void {
    const entry = this.#entries.get(event.id)
    if (entry !== undefined) this.#takeInto(entry, event, file, container => container.takeLate(event))
    else if (begins(event) && this.#passedOver.has(event.id)) this.#lostBeginnings.add(event.id)
    else this.take(event, file)
  }

  #takeInto(
    entry: ObservedEntry,
    event: EngineEvent,
    file: string | undefined,
    take: (container: ObservedContainer) => void,
  ): void {
    if (begins(event)) entry.files.add(file)
    take(entry.container)
    if (event.action === 'start') this.#follow(entry)
    if (event.action === 'die') {
      const looked = entry.container.lookForMemory(this.#engine)
      entry.identified = entry.identified.then(() => looked)
    }
  }

  /** Asks about those that were never started why they were not. */
  async lookAgain(): Promise<void> {
    await this.identified()
    await Promise.all([...this.#entries.values()].map(({ container }) => container.lookAgain(this.#engine)))
  }

  /** Resolves when every container seen so far has been looked at. */
  async identified(): Promise<void> {
    await Promise.all([...this.#entries.values()].map(entry => entry.identified))
    await this.#others.settled()
    await Promise.all([...this.#entries.values()].map(({ container }) => container.compare(this.#others)))
  }

  during(file: string | undefined): ContainerEvidence[] {
    const entries = [...this.#entries.values()].filter(
      entry => entry.files.has(file) && !entry.container.isBuildStep,
    )
    return entries.map(({ container, log }) => container.evidence(log && this.#logName(container.id)))
  }

  /** The containers that were created and not seen to be destroyed. */
  get left(): string[] {
    return [...this.#entries.values()]
      .filter(({ container }) => container.wasCreated && !container.destroyed)
      .map(({ container }) => container.id)
  }

  /** Those of them that the tests have started from the image under trial, by the name that they were told or by its ID. */
  get ownLeft(): string[] {
    return [...this.#entries.values()]
      .filter(({ container }) => container.wasCreated && !container.destroyed && container.isOwn)
      .map(({ container }) => container.id)
  }

  /** What keeps the events of these containers from being believed. */
  get doubts(): string[] {
    const masked = [...this.#entries.values()].flatMap(({ container }) => {
      const label = container.isOfSubject && !container.isBuildStep ? container.maskedAttribute : undefined
      if (label === undefined) return []
      return [
        `container ${container.id.slice(0, 12)} has a label "${label}", which hides how it ended; rename the label`,
      ]
    })
    const lost = [...this.#lostBeginnings].map(
      id => `the engine lost the event with which container ${id.slice(0, 12)} began`,
    )
    return [...masked, ...lost]
  }

  /** What a reader should know, and no rule can judge; each sentence once. */
  get notes(): string[] {
    return [...new Set([...this.#entries.values()].flatMap(({ container }) => container.notes))]
  }

  /** Ends the logs; those of ended containers may finish first. Resolves with the errors of the file system. */
  async closeLogs(deadline: Promise<unknown>): Promise<Error[]> {
    const followed = [...this.#entries.values()].flatMap(({ container, log }) =>
      log ? [{ container, log }] : [],
    )
    const hasEnded = ({ starts, isRunning }: ObservedContainer) => starts > 0 && !isRunning
    const finishing = followed.filter(({ container }) => hasEnded(container)).map(({ log }) => log.ended)
    await Promise.race([Promise.all(finishing), deadline])
    for (const { log } of followed) log.stop()
    return (await Promise.all(followed.map(({ log }) => log.ended))).filter(error => error !== undefined)
  }

  #enter(event: EngineEvent): ObservedEntry {
    const container = new ObservedContainer(event, this.#subject, this.#tag)
    const identified = container.identify(this.#engine, this.#others)
    // A registry that has to be asked answers while the tests go on.
    void identified.then(() => container.compare(this.#others))
    const entry: ObservedEntry = { container, files: new Set<string | undefined>(), identified }
    this.#entries.set(event.id, entry)
    if (this.#engine.logsHinderRemoval) entry.identified = identified.then(() => this.#attach(entry))
    return entry
  }

  /**
   * Before it starts, because what it has printed is not to be had afterwards. Where it was gone already, its file stays
   * empty.
   */
  #attach(entry: ObservedEntry): void {
    const { container } = entry
    if (!container.removesItself || !container.isOfSubject || container.isBuildStep) return
    this.#open(entry, () => this.#engine.attach(container.id))
  }

  #follow(entry: ObservedEntry): void {
    const { container } = entry
    const open = () => this.#open(entry, () => this.#engine.logs(container.id))
    // At once where nothing stands against it, because a short-lived container is soon gone.
    if (!this.#engine.logsHinderRemoval && container.isOfSubject) {
      open()
      return
    }
    const isFirst = container.starts === 1
    entry.identified = entry.identified.then(() => {
      if (!container.isOfSubject) return
      if (!this.#engine.logsHinderRemoval || !container.removesItself) open()
      else if (!isFirst) this.#attach(entry)
    })
  }

  /** A second start writes the file again: the engine tells the output from the beginning. */
  #open(entry: ObservedEntry, open: () => Promise<Readable>): void {
    const path = join(this.#logs.dir, this.#fileName(entry.container.id))
    const before = entry.log?.ended ?? Promise.resolve()
    entry.log = new ContainerLog(open, path, this.#logs.limit, before)
  }

  #logName(id: string): string {
    return `${basename(this.#logs.dir)}/${this.#fileName(id)}`
  }

  #fileName(id: string): string {
    return `${this.#logs.prefix}container-${id.replace(/\W/g, '').slice(0, 12)}.log`
  }
}
