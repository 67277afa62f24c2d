import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { messageOf } from '../shared/errors.js'
import type { FolderArguments } from './definitions/folder-commands.js'
import { forgetKept, type KeptRun, keptRuns, knownGateFolder } from './gate-folder.js'
import { sayCheck } from './say-check.js'

/**
 * `compat-gate clean`: removes the reports and the kept set-ups, and the working folders and images that runs with `--keep` have
 * left. Says all of it, a line each.
 *
 * @returns whether nothing is left
 */
export async function cleanInTerminal({ root }: FolderArguments): Promise<boolean> {
  const folder = await knownGateFolder(root)
  if (!existsSync(folder)) {
    sayCheck(true, `there is no ${folder}`)
    return true
  }
  for (const kept of await keptRuns(root)) if (!(await removeKept(root, kept))) return false
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  sayCheck(true, `removed ${folder}`)
  return true
}

async function removeKept(root: string, { run, folder }: KeptRun): Promise<boolean> {
  // Loaded only now: the engine's client takes its time, and most have kept nothing.
  const { connectEngine } = await import('../engine/connect.js')
  const { removeCandidate, removeLeftovers } = await import('../stages/cleanup.js')
  try {
    const engine = await connectEngine(process.env)
    await removeLeftovers(run, [folder], engine)
    await removeCandidate(run, engine)
    await forgetKept(root, run)
    sayCheck(true, `removed ${folder}, and the images of that run`)
    return true
  } catch (error) {
    sayCheck(false, `${folder}, and the images of that run: ${messageOf(error)}`)
    return false
  }
}
