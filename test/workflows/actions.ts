import { cp, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../../tools/repository.js'

const STAND_INS = join(ROOT, 'test/workflows/stand-ins')
const GATE = 'OWNER/compat-gate'
/** What a release of the action consists of: `files` of package.json. */
const PACKAGE = ['action.yml', 'dist', 'presets', 'schema']

/**
 * Says to act where each action of some workflows lies on this machine: the gate's own bundle, and a stand-in for every
 * other one. An action that has none is an error, so that none is left out and none comes from the network.
 * @returns arguments for act
 */
export async function localActions(workflows: string, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const used = await usedActions(workflows)
  return (await Promise.all(used.map(uses => localAction(uses, folder)))).flat()
}

async function localAction(uses: string, folder: string): Promise<string[]> {
  const [name = ''] = uses.split('@')
  const place = join(folder, name)
  if (name === GATE) {
    for (const part of PACKAGE) await cp(join(ROOT, part), join(place, part), { recursive: true })
  } else {
    await cp(join(STAND_INS, name), place, { recursive: true })
    await cp(join(STAND_INS, 'kit.mjs'), join(place, 'kit.mjs'))
  }
  return ['--local-repository', `${uses}=${place}`]
}

/** Every `owner/name@<commit>` in a folder of workflows, once. */
async function usedActions(workflows: string): Promise<string[]> {
  const names = await readdir(workflows)
  const texts = await Promise.all(names.map(name => readFile(join(workflows, name), 'utf8')))
  const found = texts.flatMap(text =>
    [...text.matchAll(/uses: ([^.\s]\S+@\S+)/g)].map(([, uses = '']) => uses),
  )
  return [...new Set(found)]
}
