import type { InstalledPackage } from '../evidence.js'
import { formatNames } from '../shared/text.js'
import type { TrialState } from './trial-state.js'

/** What is another one than at the last green, for one consumer. */
export interface Moved {
  /** The last green: its run, and when it began (ISO 8601). */
  since: { run: string; startedAt: string }
  /** Of the consumer. */
  name: string
  /** Absent where the image is the same. */
  image?: ImageOfRunMove
  /** Pins; absent where the consumer is the same. */
  consumer?: ConsumerMove
  /** By name; empty where none has moved. Absent where one of the two runs has no list. */
  packages?: PackageMove[]
  /** Of the images that the tests pulled now; empty where none has moved. */
  images: ImageMove[]
  /** Images of hosted runners; absent where they are the same, or one of the two is not known. */
  runner?: ValueMove
}

interface ValueMove {
  from: string
  to: string
}

/** Config digests, of several platforms separated by commas. */
interface ImageOfRunMove extends ValueMove {
  /** Both were built from the same commit: each build has another digest. */
  rebuilt?: true
}

export interface ConsumerMove extends ValueMove, Partial<CommitsBetween> {}

/** What lies between two commits of a consumer. */
export interface CommitsBetween {
  /** The newest first; those without a merge. Absent where they are not known. */
  commits?: { sha: string; subject: string }[]
  /** How many more there are. */
  more?: number
  /** Why there is no list, or what a reader has to know of it: a sentence. */
  detail?: string
}

/** Versions: of several of one name all of them, separated by commas. Absent where it was not installed. */
interface PackageMove {
  name: string
  from?: string
  to?: string
}

/** Digests, as those of a package. */
interface ImageMove {
  reference: string
  from?: string
  to?: string
}

/** What one consumer's verdict rested on. verdict.json has it in this shape. */
export interface ConsumerState extends Optional<TrialState> {
  name: string
  pin?: string | undefined
}

type Optional<T> = { [K in keyof T]?: T[K] | undefined }

/** A run, as far as it is laid beside another one. verdict.json has this shape. */
export interface RunState {
  run: string
  startedAt: string
  candidates: TriedImage[]
  consumers: ConsumerState[]
}

interface TriedImage {
  platform: string
  configDigest: string
  commit?: string | undefined
  uncommitted?: string[] | undefined
}

/** What has moved for a consumer since the last green; undefined where it was not tried there. */
export function movedSince(green: RunState, now: RunState, name: string): Moved | undefined {
  const [then, today] = [green, now].map(({ consumers }) => consumers.find(one => one.name === name))
  if (then === undefined || today === undefined) return undefined
  const image = imageMoved(green, now)
  const consumer = moveOf(then.pin, today.pin)
  const runner = moveOf(runnersOf(then), runnersOf(today))
  return {
    since: { run: green.run, startedAt: green.startedAt },
    name,
    ...(image && { image }),
    ...(consumer && { consumer }),
    ...(then.installed && today.installed && { packages: packagesMoved(then.installed, today.installed) }),
    images: imagesMoved(then, today),
    ...(runner && { runner }),
  }
}

function moveOf(from: string | undefined, to: string | undefined): ValueMove | undefined {
  return from === undefined || to === undefined || from === to ? undefined : { from, to }
}

/** Of the platforms that both runs have, so that one more of them is no move. */
function imageMoved(green: RunState, now: RunState): ImageOfRunMove | undefined {
  const [then, today] = [commonImages(green, now), commonImages(now, green)]
  const digests = (images: TriedImage[]) => images.map(({ configDigest }) => configDigest).join(', ')
  if (then.length === 0 || digests(then) === digests(today)) return undefined
  const isSame = ({ commit, uncommitted }: TriedImage, index: number) =>
    commit !== undefined &&
    uncommitted === undefined &&
    today[index]?.uncommitted === undefined &&
    commit === today[index]?.commit
  return { from: digests(then), to: digests(today), ...(then.every(isSame) && { rebuilt: true }) }
}

function commonImages({ candidates }: RunState, other: RunState): TriedImage[] {
  const both = candidates.filter(one => other.candidates.some(({ platform }) => platform === one.platform))
  return both.toSorted((one, another) => (one.platform < another.platform ? -1 : 1))
}

function runnersOf({ runners = [] }: ConsumerState): string | undefined {
  const texts = runners.map(({ image, version }) => `${image} ${version}`).sort()
  return texts.length === 0 ? undefined : texts.join(', ')
}

function packagesMoved(then: InstalledPackage[], now: InstalledPackage[]): PackageMove[] {
  const [from, to] = [versionsOf(then), versionsOf(now)]
  const names = [...new Set([...from.keys(), ...to.keys()])].sort()
  return names.flatMap(name => movesOf({ name }, from.get(name), to.get(name)))
}

function versionsOf(packages: InstalledPackage[]): Map<string, string> {
  const versions = new Map<string, string>()
  for (const { name, version } of packages) {
    const before = versions.get(name)
    versions.set(name, before === undefined ? version : `${before}, ${version}`)
  }
  return versions
}

// A test that fails early pulls less, so what was pulled then alone has not moved.
function imagesMoved({ pulled: then = [] }: ConsumerState, { pulled: now = [] }: ConsumerState): ImageMove[] {
  const references = [...new Set(now.map(({ reference }) => reference))]
  const digests = (list: typeof now, reference: string) => {
    const own = list.filter(one => one.reference === reference).map(({ digest }) => digest)
    return own.length === 0 ? undefined : own.sort().join(', ')
  }
  return references.flatMap(reference =>
    movesOf({ reference }, digests(then, reference), digests(now, reference)),
  )
}

function movesOf<T extends object>(
  what: T,
  from: string | undefined,
  to: string | undefined,
): (T & { from?: string; to?: string })[] {
  if (from === to) return []
  return [{ ...what, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }]
}

const PACKAGES_NAMED = 3

/**
 * All of it in one line: `moved since 2026-11-20: image yes · sam-cli no · set-up yes (six 1.15.0 → 1.16.0)`. Images that the
 * tests pulled, and the runner, are named where they have moved.
 */
export function movedLine({ since, name, image, consumer, packages, images, runner }: Moved): string {
  const parts = [
    `image ${image?.rebuilt ? 'no, but built anew' : yesOrNo(image)}`,
    `${name} ${yesOrNo(consumer)}${commitCount(consumer)}`,
    `set-up ${setUp(packages)}`,
    ...(images.length > 0 ? [`pulled images yes (${named(images.map(({ reference }) => reference))})`] : []),
    ...(runner === undefined ? [] : [`runner yes (${runner.from} → ${runner.to})`]),
  ]
  return `moved since ${since.startedAt.slice(0, 10)}: ${parts.join(' · ')}`
}

function yesOrNo(move: unknown): string {
  return move === undefined ? 'no' : 'yes'
}

function commitCount(consumer: ConsumerMove | undefined): string {
  if (consumer?.commits === undefined) return ''
  const count = consumer.commits.length + (consumer.more ?? 0)
  return ` (${count} commit${count === 1 ? '' : 's'})`
}

function setUp(packages: PackageMove[] | undefined): string {
  if (packages === undefined) return 'not known'
  return packages.length === 0 ? 'no' : `yes (${named(packages.map(packageText))})`
}

function packageText({ name, from, to }: PackageMove): string {
  if (from === undefined) return `${name} ${to} is new`
  return to === undefined ? `${name} ${from} is gone` : `${name} ${from} → ${to}`
}

function named(texts: string[]): string {
  return formatNames(texts, PACKAGES_NAMED)
}
