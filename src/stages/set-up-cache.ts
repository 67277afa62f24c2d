import type { ConsumerConfig, SetupCacheConfig } from '../config/config.js'
import type { SetUpContext } from '../consumer/set-up.js'
import { packSetUp } from '../consumer/set-up-archive.js'
import { type SetUpKey, setUpKey } from '../consumer/set-up-key.js'
import { gitState, madeOutside } from '../consumer/set-up-outside.js'
import { type FoundSetUp, SetUpStore } from '../consumer/set-up-store.js'
import { unpackSetUp } from '../consumer/set-up-unpacking.js'
import type { InstalledPackage, SetUpEvidence } from '../evidence.js'
import { trackedPaths } from '../git/checked-out-tree.js'
import type { CheckedOutPin } from '../git/checkout.js'
import { type GitHubEvent, readEvent } from '../github/event.js'
import { messageOf } from '../shared/errors.js'
import type { RunContext, SetUpCacheContext } from './context.js'

/** Texts of one run: what knows them cannot stand for a set-up of another one. */
type RunTexts = { trial: string; tag: string }

/** The set-ups that were kept, for one consumer whose checkout is fresh. */
export class SetUpCache {
  /** What nobody has to know, and somebody may ask; a sentence each. */
  readonly notes: string[] = []
  readonly #config: SetupCacheConfig
  readonly #key: SetUpKey
  readonly #place: SetUpCacheContext
  readonly #store: SetUpStore
  readonly #context: SetUpContext
  readonly #tracked: string[]
  #git: string

  private constructor(
    config: SetupCacheConfig,
    key: SetUpKey,
    place: SetUpCacheContext,
    context: SetUpContext,
    tracked: string[],
    git: string,
  ) {
    this.#config = config
    this.#key = key
    this.#place = place
    this.#store = new SetUpStore(place.folder, place)
    this.#context = context
    this.#tracked = tracked
    this.#git = git
  }

  /**
   * Undefined where the consumer or the run has none.
   *
   * @param note is told why there is none, where there should be one
   */
  static async open(
    { setupCache, ...consumer }: ConsumerConfig,
    pin: CheckedOutPin,
    { setUpCache: place, env }: RunContext,
    context: SetUpContext,
    note: (text: string) => void,
  ): Promise<SetUpCache | undefined> {
    if (setupCache === undefined || place === undefined) return undefined
    try {
      const key = await setUpKey({ ...consumer, setupCache }, setupCache, pin, env, context)
      const git = await gitState(context.workspace.checkout)
      return new SetUpCache(setupCache, key, place, context, trackedPaths(pin.tree), git)
    } catch (error) {
      note(`no set-up is put back or kept: ${messageOf(error)}`)
      return undefined
    }
  }

  /** The nearest set-up that there is. */
  async find(): Promise<FoundSetUp | undefined> {
    if (this.#place.anew) return undefined
    return this.#store.find(this.#key, why => this.notes.push(`a kept set-up is torn: ${why}`))
  }

  /**
   * Puts it back.
   *
   * @throws BrokenSetUp where that cannot be done, and a part of it may lie in the checkout
   */
  async restore(found: FoundSetUp): Promise<void> {
    const { workspace } = this.#context
    const { entry } = found
    const moves = (['checkout', 'home', 'tmp'] as const).map(place => ({
      from: entry.places[place],
      to: workspace[place],
    }))
    const tracked = new Set(this.#tracked)
    await unpackSetUp({
      archive: found.archive,
      facts: entry.archive,
      paths: this.#config.paths,
      places: workspace,
      isTracked: path => tracked.has(path),
      moves,
    }).catch(async (error: unknown) => {
      await this.#store.remove(found.name)
      throw new BrokenSetUp(messageOf(error), { cause: error })
    })
  }

  /** To be called when the checkout is another one than that for which this was opened. */
  async beginAnew(): Promise<void> {
    this.#git = await gitState(this.#context.workspace.checkout)
  }

  /** It is not tried again. */
  async discard({ name }: FoundSetUp): Promise<void> {
    await this.#store.remove(name)
  }

  /** Keeps what the set-up has made, before a test could change it. What cannot be kept is a note. */
  async keep(
    texts: RunTexts,
    env: NodeJS.ProcessEnv,
    installed: InstalledPackage[] | undefined,
  ): Promise<SetUpEvidence['kept']> {
    const { workspace } = this.#context
    const tracked = new Set(this.#tracked)
    try {
      const refusal = keepRefusal(await readEvent(env))
      if (refusal !== undefined) return this.#unkept(refusal)
      const outside = await madeOutside(this.#config.paths, workspace, this.#tracked, this.#git)
      const kept = await this.#store.keep(this.#key, async to => {
        const { archive, mentions } = await packSetUp({
          paths: this.#config.paths,
          workspace,
          isTracked: path => tracked.has(path),
          texts: [texts.trial, texts.tag],
          to,
        })
        const partial =
          outside !== undefined
            ? `the set-up also makes ${outside}, which is not in setup-cache.paths`
            : mentions !== undefined && `the set-up writes down what holds for one run, in ${mentions}`
        const { checkout, home, tmp } = workspace
        return {
          archive,
          places: { checkout, home, tmp },
          ...(partial && { partial }),
          ...(installed && { installed }),
        }
      })
      return { name: kept.name, archive: kept.facts }
    } catch (error) {
      return this.#unkept(messageOf(error))
    }
  }

  #unkept(why: string): undefined {
    this.notes.push(`the set-up is not kept for later runs: ${why}`)
  }
}

/** A set-up that was found and could not be put back. */
export class BrokenSetUp extends Error {
  override readonly name = 'BrokenSetUp'
}

/** Events that nobody but people with write access to the repository, and their own machines, set off. */
const KEEPING = [
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'merge_group',
  'pull_request',
]

/** Why an event may not write what later runs read; undefined where it may, and in a terminal. */
export function keepRefusal(event: GitHubEvent | undefined): string | undefined {
  if (event === undefined) return undefined
  if (event.pullRequest?.isFork) return 'this is the pull request of a fork'
  return KEEPING.includes(event.name) ? undefined : `an event '${event.name}' may be anybody's`
}
