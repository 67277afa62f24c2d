import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../../tools/repository.js'

const STAND_INS = join(ROOT, 'test/workflows/stand-ins')
const GATE = 'OWNER/compat-gate'
/** What the steps need of a release: the action at both of its places, and the workflows that are called. */
const PACKAGE = ['action.yml', 'dist', 'presets', 'schema', '.github/actions']
const CALLED = ['gate.yml', 'gate-on-comment.yml', 'release-to-ecr.yml'].map(
  name => `.github/workflows/${name}`,
)

/**
 * Says to act where each action of some workflows lies on this machine: the gate's own repository with its bundle, and a
 * stand-in for every other one. An action that has none is an error, so that none is left out and none comes from the network.
 * @returns arguments for act
 */
export async function localActions(workflows: string, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const used = await usedActions(workflows)
  const [gate = ''] = used.filter(isGate)
  const place = await release(folder, gate.slice(gate.indexOf('@') + 1))
  // What the adopter's workflows call may use more actions than they do.
  const others = new Set([...used, ...(await usedActions(join(place, '.github/workflows')))])
  const foreign = [...others].filter(uses => !isGate(uses)).map(withoutFolder)
  const standIns = [...new Set(foreign)].map(uses => standIn(uses, folder))
  return [...local(withoutFolder(gate), place), ...(await Promise.all(standIns)).flat()]
}

const isGate = (uses: string) => /^OWNER\/compat-gate[/@]/.test(uses)
/** An action may lie in a folder of its repository. */
const withoutFolder = (uses: string) => uses.replace(/^([^/]+\/[^/@]+)[^@]*/, '$1')
const local = (uses: string, place: string) => ['--local-repository', `${uses}=${place}`]

/** The gate's repository at a commit. act does not know `$/`, so what it stands for is written in its place. */
async function release(folder: string, commit: string): Promise<string> {
  const place = join(folder, GATE)
  for (const part of PACKAGE) await cp(join(ROOT, part), join(place, part), { recursive: true })
  await mkdir(join(place, '.github/workflows'), { recursive: true })
  for (const path of CALLED) {
    const text = await readFile(join(ROOT, path), 'utf8')
    await writeFile(join(place, path), text.replace(/uses: \$\/(\S+)/g, `uses: ${GATE}/$1@${commit}`))
  }
  return place
}

async function standIn(uses: string, folder: string): Promise<string[]> {
  const [name = ''] = uses.split('@')
  const place = join(folder, name)
  await cp(join(STAND_INS, name), place, { recursive: true })
  await cp(join(STAND_INS, 'kit.mjs'), join(place, 'kit.mjs'))
  return local(uses, place)
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
