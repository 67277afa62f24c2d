import { mkdir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine, EngineEvent, EventStream } from '../../engine/engine.js'
import type { ContainerEvidence, ImageEvent, Incident, PulledImage } from '../../evidence.js'
import { IncidentError, messageOf, writeFailureKind } from '../../shared/errors.js'
import { EventBarrier, type Sleep } from './event-barrier.js'
import { ObservedContainers } from './observed-containers.js'
import type { OtherImages } from './other-images.js'
import { PulledImages } from './pulled-images.js'
import { CandidateTag, ImageLog, isSiblings, mayBring, type Subject } from './subject.js'

export type { Subject } from './subject.js'

const LOG_LIMIT = 10 * 1024 * 1024
const LOG_TIMEOUT_MS = 2000

const usualSleep: Sleep = (ms, signal) => sleep(ms, undefined, { signal })

export interface WitnessOptions {
  subject: Subject
  /** It adds what comes meanwhile. */
  others: OtherImages
  /** Where the containers' output goes, a file each; made when it is missing. */
  logsDir: string
  /** What the names of these files begin with; nothing when not given. */
  logPrefix?: string
  /** Bytes for each log; 10 MiB when not given. */
  logLimit?: number
  sleep?: Sleep
}

/** What the witness has to say at the end of a trial. */
export interface Testimony {
  /** Containers that were created or started outside of any file. */
  containers: ContainerEvidence[]
  imageEvents: ImageEvent[]
  /** Images of other repositories. */
  pulled: PulledImage[]
  /** False when events may have been missed; `detail` says why. */
  complete: boolean
  detail: string
  /** What it saw and cannot judge. */
  notes: string[]
  incidents: Incident[]
  /** Every container created on the engine meanwhile, by whomever, that was not seen to be destroyed. */
  createdIds: string[]
}

/**
 * The recorder of what the engine did during a trial: every container with the identity of its image, and everything
 * that happened to the candidate's name. It reads events from before the trial to after it, so a container cannot come
 * and go unseen. A container counts for the file in which it was created, and for every later file that starts it again.
 */
export class Witness implements AsyncDisposable {
  readonly #engine: Engine
  readonly #events: EventStream
  readonly #sleep: Sleep
  readonly #barrier: EventBarrier
  readonly #subject: Subject
  readonly #tag: CandidateTag
  readonly #images: ImageLog
  readonly #others: OtherImages
  readonly #pulled: PulledImages
  readonly #containers: ObservedContainers
  readonly #listening: Promise<void>
  readonly #incidents: Incident[] = []
  readonly #doubts = new Set<string>()
  /** The images of events that the engine has lost. */
  readonly #lookedAt: Promise<void>[] = []
  #file: string | undefined
  #stopped: Promise<Testimony> | undefined

  private constructor(engine: Engine, events: EventStream, options: WitnessOptions) {
    const { subject, others, logsDir: dir, logPrefix: prefix = '', logLimit: limit = LOG_LIMIT } = options
    this.#engine = engine
    this.#events = events
    this.#sleep = options.sleep ?? usualSleep
    this.#barrier = new EventBarrier(engine, this.#sleep, subject.label.value, event =>
      this.#takeMissing(event),
    )
    this.#subject = subject
    this.#tag = new CandidateTag(subject)
    this.#images = new ImageLog(engine, subject)
    this.#others = others
    this.#pulled = new PulledImages(engine, subject)
    const known = { tag: this.#tag, others }
    this.#containers = new ObservedContainers(engine, subject, known, { dir, prefix, limit })
    this.#listening = this.#listen()
  }

  /** Rejects when the engine gives no event stream; a stream that proves to be dead makes the testimony incomplete. */
  static async start(engine: Engine, options: WitnessOptions): Promise<Witness> {
    await mkdir(options.logsDir, { recursive: true })
    // What the gate itself did to its images a moment ago must not look like something that happened in the trial.
    if (engine.tellsImagesLate) await Witness.#letImagesBeTold(engine, options)
    const witness = new Witness(engine, await engine.watch(), options)
    await witness.#reachBarrier()
    return witness
  }

  /** Resolves when the events of images up to now have been told; a stream that breaks is for the next one to tell. */
  static async #letImagesBeTold(
    engine: Engine,
    { subject, sleep: pause = usualSleep }: WitnessOptions,
  ): Promise<void> {
    await using events = await engine.watch()
    const barrier = new EventBarrier(engine, pause, subject.label.value, () => {})
    const told = (async () => {
      for await (const event of events) barrier.take(event)
    })().catch(() => {})
    await barrier.reach(told)
    await barrier.close()
  }

  /** Containers belong to this file from now on, also those whose events have not arrived yet. */
  enterFile(file: string): void {
    this.#file = file
  }

  /** To be called before the containers of the file are removed: what could not be started is asked why. */
  async lookAgain(): Promise<void> {
    await this.#reachBarrier()
    await this.#containers.lookAgain()
  }

  /** The containers of the image under trial that the tests have left. */
  get ownLeft(): string[] {
    return this.#containers.ownLeft
  }

  /** The containers of the file, once everything that happened in it has been read. */
  async leaveFile(): Promise<ContainerEvidence[]> {
    const file = this.#file
    await this.#reachBarrier()
    this.#file = undefined
    await this.#containers.identified()
    return file === undefined ? [] : this.#containers.during(file)
  }

  /** Ends the watch. Every call gives the same testimony; never rejects for what the engine does. */
  stop(): Promise<Testimony> {
    this.#stopped ??= this.#stop()
    return this.#stopped
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }

  async #stop(): Promise<Testimony> {
    await this.#reachBarrier()
    await this.#barrier.close()
    await this.#events[Symbol.asyncDispose]()
    await this.#listening
    await this.#containers.identified()
    await this.#closeLogs()
    const doubts = [...this.#doubts, ...this.#containers.doubts]
    return {
      containers: this.#containers.during(undefined),
      imageEvents: await this.#images.all(),
      pulled: await this.#pulled.all(),
      complete: doubts.length === 0,
      detail: doubts.join('; '),
      notes: [...this.#containers.notes, ...this.#others.notes, ...this.#barrier.notes],
      incidents: this.#incidents,
      createdIds: this.#containers.left,
    }
  }

  async #listen(): Promise<void> {
    try {
      for await (const event of this.#events) this.#take(event)
    } catch (error) {
      this.#doubt(error)
    }
  }

  #take(event: EngineEvent): void {
    const isOwn = this.#barrier.take(event)
    this.#reachDueBarrier()
    if (isOwn || isSiblings(this.#subject, event.reference)) return
    if (event.type === 'container') this.#containers.take(event, this.#file)
    else this.#takeImage(event)
  }

  /** Takes an event that the engine has lost on the stream, after those that came up to the barrier. */
  #takeMissing(event: EngineEvent): void {
    if (isSiblings(this.#subject, event.reference)) return
    if (event.type === 'container') this.#containers.takeMissing(event, this.#file)
    else if (!mayBring(this.#subject, event)) this.#takeImage(event)
    else if (!this.#barrier.isOwnImage(event.id)) this.#lookedAt.push(this.#lookAtMissing(event))
  }

  /** A tag names its image by an ID that can mean no other: where that is there, looking at it late comes to the same. */
  async #lookAtMissing(event: EngineEvent): Promise<void> {
    if (event.action === 'tag') {
      this.#takeImage(event)
      await this.#others.settled()
      if ((await this.#engine.image(event.id).catch(() => undefined)) !== undefined) return
    }
    this.#doubt(new Error(`the engine lost the event of an image, ${event.action} of ${event.reference}`))
  }

  #takeImage(event: EngineEvent): void {
    this.#tag.take(event)
    this.#others.take(event)
    this.#images.take(event, this.#file)
    this.#pulled.take(event)
  }

  async #reachBarrier(): Promise<void> {
    const failure = await this.#barrier.reach(this.#listening)
    if (failure !== undefined) this.#doubt(failure)
    await Promise.all(this.#lookedAt)
    this.#reachDueBarrier()
  }

  #reachDueBarrier(): void {
    if (this.#barrier.isDue && this.#stopped === undefined) void this.#reachBarrier()
  }

  /** Only the first incident is kept: the others follow from it. */
  #doubt(error: unknown): void {
    this.#doubts.add(messageOf(error))
    if (error instanceof IncidentError && this.#incidents.length === 0)
      this.#report(error.kind, error.message)
  }

  async #closeLogs(): Promise<void> {
    const done = new AbortController()
    const deadline = this.#sleep(LOG_TIMEOUT_MS, done.signal).catch(() => {})
    for (const error of await this.#containers.closeLogs(deadline)) {
      this.#report(writeFailureKind(error), `a container's log could not be written: ${error.message}`)
    }
    done.abort()
  }

  #report(kind: Incident['kind'], detail: string): void {
    this.#incidents.push({ kind, detail, ...(this.#file !== undefined && { file: this.#file }) })
  }
}
