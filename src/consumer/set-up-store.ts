import { randomBytes } from 'node:crypto'
import { readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { ArchiveFacts, InstalledPackage } from '../evidence.js'
import { makeFolder } from '../shared/files.js'
import { readJsonDocument } from '../shared/json-documents.js'
import type { SetUpKey } from './set-up-key.js'

const SET_UP_SCHEMA = 'compat-gate/set-up@1'

const Digest = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
const Place = z.string().regex(/^\/.*[^/]$/, 'expected an absolute path')

/** What is known of a set-up that was kept; its files are beside it, in a tar archive. */
export const KeptSetUp = z.strictObject({
  schema: z.literal(SET_UP_SCHEMA),
  key: z.strictObject({
    scope: Digest,
    locks: Digest,
    pin: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a full SHA'),
  }),
  /** ISO 8601. */
  made: z.iso.datetime(),
  /** Why it cannot stand for the steps, as the end of a sentence; absent where it can. */
  partial: z.string().optional(),
  /** Where it was made: its files know these paths. */
  places: z.strictObject({ checkout: Place, home: Place, tmp: Place }),
  archive: ArchiveFacts,
  /** What it has installed, where something lists that. */
  installed: z.array(InstalledPackage).max(20_000).optional(),
})
export type KeptSetUp = z.infer<typeof KeptSetUp>

/** How much a store keeps; what was not used for longest goes first. */
export interface StoreLimits {
  entries: number
  bytes: number
}

/** A set-up that was found. */
export interface FoundSetUp {
  entry: KeptSetUp
  /** The folder's name. */
  name: string
  /** Of its files. */
  archive: string
  /** Nothing that it depends on differs. */
  isExact: boolean
}

const NAME = /^[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}$/
const ENTRY_FILE = 'set-up.json'
const ARCHIVE_FILE = 'set-up.tar'
const TEMPORARY = 'new-'
const DAY_MS = 24 * 3_600_000

/** Set-ups that earlier runs have kept, a folder each. Several runs may use it at once; anything may have been put there. */
export class SetUpStore {
  readonly #folder: string
  readonly #limits: StoreLimits
  readonly #now: () => number

  constructor(folder: string, limits: StoreLimits, now = () => Date.now()) {
    this.#folder = folder
    this.#limits = limits
    this.#now = now
  }

  /**
   * The one of this very key, otherwise the newest with the same lock files, otherwise the newest of the same scope.
   *
   * @param torn is told of each that cannot be read, which is removed
   */
  async find(key: SetUpKey, torn: (why: string) => void): Promise<FoundSetUp | undefined> {
    const names = (await this.#names()).filter(name => name.startsWith(`${key.scope.slice(0, 16)}-`))
    const found = (await Promise.all(names.map(name => this.#read(name, torn)))).flat()
    const nearness = ({ entry }: { entry: KeptSetUp }) =>
      entry.key.locks !== key.locks ? 0 : entry.key.pin !== key.pin ? 1 : 2
    const nearest = found
      .filter(({ entry }) => entry.key.scope === key.scope)
      .toSorted((a, b) => nearness(b) - nearness(a) || (a.entry.made < b.entry.made ? 1 : -1))[0]
    const best = nearest && { ...nearest, isExact: nearness(nearest) === 2 }
    if (best !== undefined) await this.#touch(best.name)
    return best
  }

  async remove(name: string): Promise<void> {
    await rm(join(this.#folder, name), { recursive: true, force: true })
  }

  /**
   * Keeps what `write` puts into an archive. An entry is there as a whole or not at all, and the first of two runs that keep
   * the same one wins.
   *
   * @param write is given the archive's path, and says what is known of it
   * @returns the entry's name
   */
  async keep(key: SetUpKey, write: (archive: string) => Promise<Omit<KeptSetUp, 'schema' | 'key' | 'made'>>) {
    const own = join(this.#folder, `${TEMPORARY}${randomBytes(6).toString('hex')}`)
    const name = entryName(key)
    try {
      await makeFolder(own)
      const facts = await write(join(own, ARCHIVE_FILE))
      const made = new Date(this.#now()).toISOString()
      const entry: KeptSetUp = { schema: SET_UP_SCHEMA, key: { ...key }, made, ...facts }
      await writeFile(join(own, ENTRY_FILE), JSON.stringify(entry))
      await rename(own, join(this.#folder, name)).catch(unlessThere)
      await this.#prune(name)
      return { name, archive: join(this.#folder, name, ARCHIVE_FILE), facts: facts.archive }
    } finally {
      await rm(own, { recursive: true, force: true })
    }
  }

  async #names(): Promise<string[]> {
    return (await readdir(this.#folder).catch(() => [])).filter(name => NAME.test(name))
  }

  async #read(
    name: string,
    torn: (why: string) => void,
  ): Promise<{ entry: KeptSetUp; name: string; archive: string }[]> {
    const folder = join(this.#folder, name)
    try {
      const refuse = (why: string) => new Error(why)
      const entry = await readJsonDocument(join(folder, ENTRY_FILE), KeptSetUp, {
        mostBytes: 8 << 20,
        refuse,
      })
      const archive = join(folder, ARCHIVE_FILE)
      const { size } = await stat(archive)
      if (entryName(entry.key) !== name) throw new Error('it has the name of another one')
      if (size !== entry.archive.bytes)
        throw new Error(`its archive has ${size} bytes, not ${entry.archive.bytes}`)
      return [{ entry, name, archive }]
    } catch (error) {
      await this.remove(name)
      torn(error instanceof Error ? error.message : String(error))
      return []
    }
  }

  async #touch(name: string): Promise<void> {
    const now = new Date(this.#now())
    await utimes(join(this.#folder, name), now, now).catch(() => undefined)
  }

  async #prune(newest: string): Promise<void> {
    await this.#touch(newest)
    const used = (await this.#names()).map(async name => ({ name, ...(await this.#sizeAndUse(name)) }))
    let bytes = 0
    const newestFirst = (await Promise.all(used)).toSorted((a, b) => b.usedMs - a.usedMs)
    for (const [index, one] of newestFirst.entries()) {
      bytes += one.bytes
      const isWanted = index < this.#limits.entries && bytes <= this.#limits.bytes
      if (!isWanted && one.name !== newest) await this.remove(one.name)
    }
    for (const name of await readdir(this.#folder)) {
      // Of a run that was killed; one that is at work is younger.
      const isOld = name.startsWith(TEMPORARY) && (await this.#sizeAndUse(name)).usedMs < this.#now() - DAY_MS
      if (isOld) await this.remove(name)
    }
  }

  async #sizeAndUse(name: string): Promise<{ bytes: number; usedMs: number }> {
    const folder = join(this.#folder, name)
    const bytes = await stat(join(folder, ARCHIVE_FILE)).then(
      ({ size }) => size,
      () => 0,
    )
    const usedMs = await stat(folder).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    )
    return { bytes, usedMs }
  }
}

/** Of an entry's files. */
export function keptArchive(folder: string, name: string): string {
  return join(folder, name, ARCHIVE_FILE)
}

function entryName({ scope, locks, pin }: SetUpKey): string {
  return [scope, locks, pin].map(one => one.slice(0, 16)).join('-')
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
}
