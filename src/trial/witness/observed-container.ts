import type { ContainerFacts, Engine, EngineEvent } from '../../engine/engine.js'
import { type ContainerEvidence, DIGEST, type StartFailure } from '../../evidence.js'
import { hasNoOrigin } from '../../image/lineage.js'
import { namesId } from '../../image/reference.js'
import { startFailureOf } from '../causes.js'
import type { OtherImages } from './other-images.js'
import type { SeenImage } from './seen-images.js'
import { type CandidateTag, hasRunLabel, namesRepository, namesSubject, type Subject } from './subject.js'

/**
 * Signals that ask a process to end, and the exit codes that then belong to them: HUP, USR1 and their like are a way to talk
 * to one. SIGINT and SIGTERM are handled in every way. Nothing can handle SIGKILL, so another code than 137 means that it had
 * ended before. After SIGQUIT many go on: the JVM prints its threads, Go prints them and ends with 2.
 */
const ENDING_SIGNALS: Record<string, (exitCode: number) => boolean> = {
  2: () => true,
  3: exitCode => [0, 2, 131].includes(exitCode),
  9: exitCode => exitCode === 137,
  15: () => true,
}

/** The actions that tell something of a container. */
const TELLING = new Set(['create', 'start', 'kill', 'oom', 'stop', 'die', 'destroy', 'extract-to-dir'])

/** Whether such an event would change what is known of its container. */
export function tellsOfContainer({ action }: EngineEvent): boolean {
  return TELLING.has(action)
}

/** From a start to an end. */
interface ContainerRun {
  exitCode?: number
  /** Those that it was sent, by their numbers. */
  signals: Set<string>
  /** Someone asked for its end in a way that tells more than a signal. */
  stopped: boolean
  /** A process of the container was killed for memory: the container itself only if it then ends. */
  outOfMemory?: boolean
  /** It has ended as it would for want of memory, and no event has told whether it did. */
  mayLackMemory?: boolean
}

/** One container that the witness saw, from its first event on. */
export class ObservedContainer {
  readonly id: string
  readonly #name: string
  readonly #reference: string
  readonly #first: EngineEvent
  readonly #subject: Subject
  readonly #tag: CandidateTag
  readonly #tagHeld: boolean
  #image: ContainerEvidence['image'] = 'unknown'
  #imageId: string | undefined
  #sameRepository: boolean
  /** Those that tell something, in their order. */
  readonly #events: EngineEvent[] = []
  #runs: ContainerRun[] = []
  #startFailure: StartFailure | undefined
  #isBuildStep = false
  /** It was gone before it could be inspected. */
  #isKnownByEvent = false
  /** It ran another image than the one under trial, or nobody knows which. */
  #mayBeOther = false
  /** What it may have run: more than one where only its name could tell. */
  #runImages: SeenImage[] = []
  #origin: string | undefined
  /** It ran an image that nobody could look at, and that may come from another one of the repository. */
  #unseen = false
  #mountOverProgram: string | undefined
  #gotFiles = false
  #removesItself = false
  destroyed = false

  constructor(first: EngineEvent, subject: Subject, tag: CandidateTag) {
    this.id = first.id
    this.#name = first.name
    this.#reference = first.reference
    this.#first = first
    this.#subject = subject
    this.#tag = tag
    this.#tagHeld = tag.held
    this.#sameRepository = namesRepository(subject, first.reference)
  }

  /** False when it was there before the witness came, and was only started. */
  get wasCreated(): boolean {
    return this.#events.some(({ action }) => action === 'create')
  }

  get isOfSubject(): boolean {
    return this.#sameRepository || this.#image === this.#subject.arm
  }

  /**
   * A step of a build: nobody's container, whatever image the build begins with. One that only sets something is never
   * started, and gone at once.
   */
  get isBuildStep(): boolean {
    const isGone = this.#isKnownByEvent && this.destroyed && this.#runs.length === 0
    return this.#isBuildStep || (isGone && DIGEST.test(this.#reference))
  }

  /** A label of this name takes the place of the engine's own attribute in every event. Its first event has none of them. */
  get maskedAttribute(): string | undefined {
    return ['exitCode', 'containerExitCode', 'signal'].find(name => name in this.#first.attributes)
  }

  /** Reads the identity of the image from the container, or from its first event when it is gone already. */
  async identify(engine: Engine, others: OtherImages): Promise<void> {
    // At the same time, because an image may be gone a moment after the container.
    const named = namesSubject(this.#subject, this.#reference) ? undefined : look(others, this.#reference)
    const container = await engine.container(this.id).catch(() => undefined)
    const { arm } = this.#subject
    this.#isKnownByEvent = container === undefined
    if (container === undefined) this.#image = this.#isSubjectByEvent() ? arm : 'unknown'
    else await this.#identified(container, engine)
    this.#mayBeOther = this.#image !== arm
    if (this.#mayBeOther) this.#addImage(await this.#lookAtImage(others, named))
    if (this.#image === arm && (await this.#mayBeSiblings(engine))) this.#image = 'unknown'
  }

  /** What was done to it, or to its image, that hides what it ran; a sentence each. */
  get notes(): string[] {
    const { arm } = this.#subject
    const which = `the container ${this.#name} (${this.#reference})`
    if (this.isBuildStep) return []
    if (this.#image === arm) {
      const over = this.#mountOverProgram
      return [
        ...(this.#gotFiles ? [`files were copied into ${which}: its program need not be the ${arm}'s`] : []),
        ...(over === undefined ? [] : [`${which} has ${over} mounted over the ${arm}'s own files`]),
      ]
    }
    const isUnclear = this.#runImages.some(({ lineage }) => hasNoOrigin(lineage))
    return isUnclear ? [`nothing says what the image ${this.#reference} was made from`] : []
  }

  /** Looks for where its image is from, among images that may have come after it. */
  async compare(others: OtherImages): Promise<void> {
    if (!this.#mayBeOther || this.isBuildStep || this.#origin !== undefined) return
    // Podman may have told only now what the name stood for.
    this.#addImage(
      this.#imageId === undefined
        ? others.seen.byReference(this.#reference, this.#first.time)
        : others.seen.byId(this.#imageId),
    )
    const unlabelled = hasRunLabel(this.#subject) ? undefined : this.#subject.engineId
    for (const image of this.#runImages) this.#origin ??= await others.originOf(image, unlabelled)
    this.#unseen =
      this.#runImages.length === 0 && !this.#isFromCandidate && (await others.areThere(this.#subject))
  }

  /** Asks why it was never started, as long as the engine has it. */
  async lookAgain(engine: Engine): Promise<void> {
    if (this.#runs.length > 0 || this.destroyed || !this.isOfSubject) return
    const failure = (await engine.container(this.id).catch(() => undefined))?.startFailure
    if (failure !== undefined) this.#startFailure = startFailureOf(failure)
  }

  /** Podman tells of a lack of memory by no event, but the container says so: to be called when it has ended. */
  async lookForMemory(engine: Engine): Promise<void> {
    const run = this.#runs.at(-1)
    if (run?.mayLackMemory !== true) return
    if ((await engine.container(this.id).catch(() => undefined))?.oomKilled !== true) return
    run.outOfMemory = true
    run.stopped = false
  }

  take(event: EngineEvent): void {
    if (!tellsOfContainer(event)) return
    this.#events.push(event)
    this.#apply(event)
  }

  /** Takes an event that comes after later ones: it goes where it belongs by its time, and all are gone through again. */
  takeLate(event: EngineEvent): void {
    if (!tellsOfContainer(event)) return
    const later = this.#events.findIndex(({ time }) => time > event.time)
    this.#events.splice(later === -1 ? this.#events.length : later, 0, event)
    this.#runs = []
    for (const one of this.#events) this.#apply(one)
  }

  #apply({ action, attributes }: EngineEvent): void {
    const run = this.#runs.at(-1)
    if (action === 'start') this.#runs.push({ signals: new Set(), stopped: false })
    if (action === 'destroy') this.destroyed = true
    // `docker cp` into it.
    if (action === 'extract-to-dir') this.#gotFiles = true
    if (run === undefined) return
    if (action === 'oom') run.outOfMemory = true
    if (action === 'kill') run.signals.add(attributes['signal'] ?? '9')
    // Whoever stops one that has ended by itself sends it no signal any more.
    if (action === 'stop') run.stopped = run.exitCode === undefined || run.signals.size > 0
    if (action === 'die') {
      Object.assign(run, exitCode(attributes['exitCode'] ?? attributes['containerExitCode']))
      run.mayLackMemory = isPodman(attributes) && run.exitCode === 137
      run.stopped ||= isPodman(attributes) && (run.exitCode === 137 || run.exitCode === 143)
    }
  }

  /** Whether it runs the image under trial, and was asked for by its own name or by its ID. */
  get isOwn(): boolean {
    const { arm, engineId } = this.#subject
    const isAskedFor = namesSubject(this.#subject, this.#reference) || namesId(this.#reference, engineId)
    return this.#image === arm && isAskedFor
  }

  /** Nothing is left of it once it has ended; also where it was gone before anybody could tell. */
  get removesItself(): boolean {
    return this.#removesItself || this.#isKnownByEvent
  }

  /** How often it was started. */
  get starts(): number {
    return this.#runs.length
  }

  get isRunning(): boolean {
    const run = this.#runs.at(-1)
    return run !== undefined && run.exitCode === undefined && !this.destroyed
  }

  evidence(log: string | undefined): ContainerEvidence {
    const run = this.#runs.find(isCrash) ?? this.#runs.at(-1)
    return {
      id: this.id,
      name: this.#name,
      reference: this.#reference,
      ...(this.#imageId !== undefined && { imageId: this.#imageId }),
      image: this.#isKnownByEvent && this.#tag.movedBy(this.#first.time) ? 'unknown' : this.#image,
      sameRepository: this.#sameRepository,
      ...(this.#origin !== undefined && { origin: this.#origin }),
      ...(this.#unseen && { unseen: true }),
      started: run !== undefined,
      ...(run === undefined && this.#startFailure && { startFailure: this.#startFailure }),
      ...(run?.exitCode !== undefined && { exitCode: run.exitCode }),
      oomKilled: this.#runs.some(isKilledForMemory),
      stoppedByRequest: run !== undefined && wasAsked(run),
      ...(log !== undefined && { log }),
    }
  }

  async #identified(container: ContainerFacts, engine: Engine): Promise<void> {
    this.#isBuildStep = container.isBuildStep ?? false
    this.#removesItself = container.removesItself ?? false
    this.#imageId = container.imageId
    this.#image = container.imageId === this.#subject.engineId ? this.#subject.arm : 'other'
    const { mountOverProgram, mountedWorkingDir } = container
    this.#mountOverProgram = mountOverProgram
    if (this.#sameRepository && mountedWorkingDir === undefined) return
    // It may have been asked for by its ID, or by a second name.
    const image = await engine.image(container.imageId).catch(() => undefined)
    // Where the image works its own files are as a rule; where only the container does, data is.
    if (image?.workingDir === mountedWorkingDir) this.#mountOverProgram ??= mountedWorkingDir
    const names = [...(image?.tags ?? []), ...(image?.digests ?? [])]
    this.#sameRepository ||= names.some(name => namesRepository(this.#subject, name))
  }

  #addImage(image: SeenImage | undefined): void {
    if (image !== undefined && !this.#runImages.some(({ id }) => id === image.id)) this.#runImages.push(image)
  }

  /** @param named what its name stands for now, where that has been asked */
  async #lookAtImage(
    others: OtherImages,
    named: Promise<SeenImage | undefined> | undefined,
  ): Promise<SeenImage | undefined> {
    const found = await named
    if (this.#imageId === undefined) return found ?? look(others, this.#reference)
    return found?.id === this.#imageId ? found : look(others, this.#imageId)
  }

  /** An image that was made from the candidate has its label. */
  get #isFromCandidate(): boolean {
    const { arm, label } = this.#subject
    return arm === 'candidate' && this.#first.attributes[label.key] === label.value
  }

  /** Beside other shards only its name tells whose a container is; one that was asked for by another name proves nothing. */
  async #mayBeSiblings(engine: Engine): Promise<boolean> {
    const { siblings = [] } = this.#subject
    if (siblings.length === 0) return false
    return !namesSubject(this.#subject, this.#reference) || (await this.#mayBeAskedForById(engine))
  }

  /** Where an ID was asked for, Podman tells the newest name of the image, which it lists first. The attribute is Podman's. */
  async #mayBeAskedForById(engine: Engine): Promise<boolean> {
    if (!('podId' in this.#first.attributes)) return false
    const image = await engine.image(this.#subject.engineId).catch(() => undefined)
    const newest = image?.tags[0]
    return newest === undefined || namesSubject(this.#subject, newest)
  }

  /**
   * Without an inspection: its name was asked for, which has named the candidate all the time, and the label is there. An
   * image derived from the candidate has the label too, so the label alone is no proof; nor is the ID, by which the step of
   * a build asks for it.
   */
  #isSubjectByEvent(): boolean {
    const { label } = this.#subject
    const labelled = !hasRunLabel(this.#subject) || this.#first.attributes[label.key] === label.value
    return labelled && this.#tagHeld && namesSubject(this.#subject, this.#reference)
  }
}

/** Undefined also where the engine does not say. */
function look(others: OtherImages, reference: string): Promise<SeenImage | undefined> {
  return others.seen.look(reference).catch(() => undefined)
}

/**
 * Podman tells neither of removals by force nor of stops that had to kill (seen with 4.3 and 5.4): an end by SIGTERM or
 * SIGKILL is all there is, so there it counts as asked for. This attribute is Podman's alone.
 */
function isPodman(attributes: Record<string, string>): boolean {
  return 'containerExitCode' in attributes
}

function isKilledForMemory(run: ContainerRun): boolean {
  return run.outOfMemory === true && isCrash(run)
}

/** A container that crashed and was started again stays one that crashed. */
function isCrash(run: ContainerRun): boolean {
  return run.exitCode !== undefined && run.exitCode !== 0 && !wasAsked(run)
}

/** Before it has ended, any signal that can end it counts. */
function wasAsked({ exitCode, signals, stopped }: ContainerRun): boolean {
  return stopped || [...signals].some(one => ENDING_SIGNALS[one]?.(exitCode ?? 137) ?? false)
}

function exitCode(text: string | undefined): Pick<ContainerRun, 'exitCode'> {
  return text !== undefined && /^-?\d{1,10}$/.test(text) ? { exitCode: Number(text) } : {}
}
