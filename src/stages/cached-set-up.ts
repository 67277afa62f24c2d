import { realpath } from 'node:fs/promises'
import { relative } from 'node:path'
import type { InstalledFacts } from '../consumer/installed.js'
import type { SetUpContext } from '../consumer/set-up.js'
import type { FoundSetUp } from '../consumer/set-up-store.js'
import { runGit } from '../git/git.js'
import { messageOf } from '../shared/errors.js'
import { firstLine } from '../shared/text.js'
import type { LiveRun } from './context.js'
import type { Ready } from './ready.js'
import { SetUpCache } from './set-up-cache.js'

/** The set-up itself, which stands elsewhere. */
interface SetUpWork {
  make: (found?: FoundSetUp) => Promise<void>
  /** After it nothing of an earlier set-up is there. */
  checkOutAgain: () => Promise<void>
}

/**
 * Sets a consumer up from what an earlier run has kept, where there is something, and keeps the outcome. A set-up that was put
 * back and fails is made once more, from nothing.
 */
export async function setUpWithCache(
  ready: Ready,
  own: SetUpContext,
  live: LiveRun,
  { make, checkOutAgain }: SetUpWork,
): Promise<void> {
  const { consumer, checkedOut, context } = ready
  const notes: string[] = []
  ready.setUpNotes = notes
  ready.setUp = { state: 'made' }
  const note = (text: string) => void notes.push(text)
  const isForeign = await isOfCommit(live)
  if (isForeign) note('no set-up is put back or kept: the folder of kept ones holds files of the commit')
  const cache =
    checkedOut && !isForeign
      ? await SetUpCache.open(consumer, checkedOut, live.context, own, note)
      : undefined
  if (cache === undefined) return make()
  let found: FoundSetUp | undefined
  try {
    const kept = await cache.find()
    if (kept !== undefined) await live.stages.time(consumer.name, 'restore set-up', () => cache.restore(kept))
    found = kept
    await make(found)
    if (found !== undefined) expectSame(found, ready.installed)
  } catch (error) {
    if ((found === undefined && !isBroken(error)) || own.signal.aborted) throw error
    note(`a kept set-up was of no use, so it was made anew: ${firstLine(messageOf(error), 300)}`)
    delete ready.installed
    await checkOutAgain()
    await cache.beginAnew()
    await make()
    // Where this one had failed as well, the kept one would not be to blame.
    if (found !== undefined) await cache.discard(found)
    found = undefined
  }
  if (found !== undefined) {
    const { entry, isExact } = found
    const { key, made, archive, partial } = entry
    const isWhole = isExact && partial === undefined
    const from = { pin: key.pin, made, sha256: archive.sha256 }
    ready.setUp = { state: isWhole ? 'restored' : 'continued', from }
    if (isExact && partial !== undefined) note(`the steps of the set-up ran on top of a kept one: ${partial}`)
  }
  if (!found?.isExact && !live.context.setUpCache?.readOnly) {
    const texts = { trial: context.trial, tag: context.image.tag }
    const work = () => cache.keep(texts, live.context.env, ready.installed?.installed)
    const kept = await live.stages.time(consumer.name, 'keep set-up', work)
    if (kept !== undefined) ready.setUp = { ...ready.setUp, kept }
  }
  notes.push(...cache.notes)
}

/** A commit of the repository that builds the image could bring along a set-up for its own consumers. */
async function isOfCommit({ inputs, context, git }: LiveRun): Promise<boolean> {
  const folder = relative(await realpath(inputs.root), context.setUpCache?.folder ?? '')
  if (folder === '' || folder.startsWith('..')) return false
  const { stdout } = await runGit(['ls-files', '--', folder], inputs.root, git)
  return stdout !== ''
}

function isBroken(error: unknown): boolean {
  return error instanceof Error && error.name === 'BrokenSetUp'
}

/** What was put back in the place of the steps must hold what they had installed. */
function expectSame({ entry, isExact }: FoundSetUp, now: InstalledFacts | undefined): void {
  if (entry.installed === undefined) return
  if (now?.installed === undefined) throw new Error(now?.notes?.[0] ?? 'what it has installed is not known')
  const isWhole = isExact && entry.partial === undefined
  if (isWhole && JSON.stringify(now.installed) !== JSON.stringify(entry.installed))
    throw new Error('it does not list what it listed when it was kept')
}
