import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { makeBaseImage } from '../examples/demo/base-image.js'
import { packSetUp } from '../src/consumer/set-up-archive.js'
import { unpackSetUp } from '../src/consumer/set-up-unpacking.js'
import { freePort } from '../src/trial/ports.js'
import { Guard } from '../tools/engine/guard.js'
import { findEngine } from '../tools/engine/own-engine.js'
import { runProgram } from '../tools/engine/program.js'
import { ROOT } from '../tools/repository.js'
import { benchEngine } from './gate.js'
import { type BenchEngine, greenMs, type Run, repositories } from './gate-runs.js'
import { median, timedProcess } from './measure.js'
import { gateRun, type SetUpContestants, type SetUpRunFigures, setUpRuns } from './set-up-runs.js'

/** What `setUpRuns` measures on the example, and how long a set-up is packed and put back. */
export interface SetUpCacheFigures extends SetUpRunFigures {
  tree: TreeFigures
}

export interface TreeFigures {
  files: number
  gigabytes: number
  pack: Taken
  restore: Taken
  tarSeconds: number
  rounds: number
}

/** Seconds, by the clock and of the processor: the machine may have other work. */
export interface Taken {
  clock: number
  processor: number
}

const ROUNDS = 1
const TREE_ROUNDS = 5
/** A heavy set-up as a Python consumer has it. */
const PYTHON =
  'python3 -m venv .venv && .venv/bin/pip install --quiet --disable-pip-version-check pandas==2.2.3 boto3==1.35.0'

/** Each contestant builds a commit that nobody has built before; the bare recipe has no cache of pip's either, as a fresh runner. */
export async function benchSetUpCache(
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<SetUpCacheFigures> {
  const tree = await benchTree()
  say(`a tree by itself: ${JSON.stringify(tree)}`)
  await using engine = await findEngine(say, signal)
  await using guard = await Guard.start()
  const place = await benchEngine(engine.facts.endpoint, guard, signal)
  await makeBaseImage(place.base, place.id, engine.facts, signal)
  const made = await withHeavySetUp(place)
  const contestants: SetUpContestants = {
    bare: () => bare(made, place),
    gate: async (options, state) => {
      await nextCommit(made, place)
      const { provider, config, tmp } = made
      const env = { ...place.env, TMPDIR: tmp }
      return await gateRun({ provider, config, env, signal, options, state })
    },
  }
  return { ...(await setUpRuns(contestants, ROUNDS, say)), tree }
}

type Made = Awaited<ReturnType<typeof repositories>>

/** The example, whose consumer makes a virtualenv as well. */
async function withHeavySetUp(place: BenchEngine): Promise<Made> {
  const made = await repositories(place)
  const path = join(made.provider, made.config)
  const config = parse(await readFile(path, 'utf8'))
  const { setup } = parse(await readFile(join(ROOT, 'presets/local-durable.yml'), 'utf8'))
  Object.assign(config.consumers[0], {
    setup: [...setup, { run: PYTHON }],
    'setup-cache': {
      paths: ['.tool', 'node_modules', '.venv'],
      tools: ['python3 --version', 'node --version'],
    },
  })
  await writeFile(path, stringify(config))
  await nextCommit(made, place)
  return made
}

let commits = 0

async function nextCommit({ provider }: Made, { signal }: BenchEngine): Promise<void> {
  commits += 1
  await writeFile(join(provider, 'examples/emulator/src/changed.js'), `// ${commits}\n`)
  await runProgram('git', ['add', '--all'], { cwd: provider, signal })
  const settings = ['-c', 'user.name=bench', '-c', 'user.email=bench@compat-gate.example']
  const commit = [...settings, 'commit', '--quiet', '--message', `Change ${commits}`]
  await runProgram('git', commit, { cwd: provider, signal })
}

async function bare(made: Made, place: BenchEngine): Promise<Run> {
  await nextCommit(made, place)
  const work = join(place.folder, `bare-${commits}`)
  const script = [join(ROOT, 'bench/bare-recipe.sh'), made.provider, made.consumer, place.base, work]
  const env = {
    ...place.env,
    PIP_NO_CACHE_DIR: '1',
    MORE_SET_UP: PYTHON,
    DURABLE_EMULATOR_IMAGE_TAG: `bare-${place.id}`,
    DURABLE_EMULATOR_CONTAINER_NAME: `bare-${place.id}`,
    DURABLE_EMULATOR_PORT: String(await freePort()),
  }
  const ended = await timedProcess('bash', script, { cwd: place.folder, env, signal: place.signal })
  await rm(work, { recursive: true })
  return { ms: greenMs(ended), stages: [] }
}

/** As many files as a large virtualenv has, of sizes as there, of which every eighth knows where it lies. */
export async function benchTree(): Promise<TreeFigures> {
  // In memory, where there is one: it is the program that is measured, and not the disk.
  const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  const folder = join(parent, `compat-gate-bench-tree-${process.pid}`)
  const first = places(join(folder, 'a'))
  try {
    const files = await makeTree(first)
    const packs: Taken[] = []
    const restores: Taken[] = []
    const tars: number[] = []
    const place = { cwd: folder, env: process.env, signal: AbortSignal.timeout(600_000) }
    let bytes = 0
    for (let round = 0; round <= TREE_ROUNDS; round++) {
      const archive = join(folder, `set-up-${round}.tar`)
      const texts = ['cg-12345678-consumer', 'pr-0123456789']
      const request = { paths: ['.venv'], workspace: first, isTracked: () => false, texts, to: archive }
      const [pack, { archive: facts }] = await taken(() => packSetUp(request))
      const second = places(join(folder, 'b'))
      for (const place of Object.values(second)) await mkdir(place, { recursive: true })
      const moves = (['checkout', 'home', 'tmp'] as const).map(one => ({ from: first[one], to: second[one] }))
      const back = { archive, facts, paths: ['.venv'], places: second, isTracked: () => false, moves }
      const [restore] = await taken(() => unpackSetUp(back))
      await mkdir(join(folder, 'c'))
      const tar = await timedProcess('tar', ['-xf', archive, '-C', join(folder, 'c')], place)
      greenMs(tar)
      await rm(join(folder, 'c'), { recursive: true })
      bytes = facts.bytes
      if (round > 0) {
        packs.push(pack)
        restores.push(restore)
        tars.push(tar.ms / 1000)
      }
      await rm(join(folder, 'b'), { recursive: true })
      await rm(archive)
    }
    const middle = (all: Taken[]): Taken => ({
      clock: median(all.map(({ clock }) => clock)),
      processor: median(all.map(({ processor }) => processor)),
    })
    return {
      files,
      gigabytes: bytes / 1e9,
      pack: middle(packs),
      restore: middle(restores),
      tarSeconds: median(tars),
      rounds: TREE_ROUNDS,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function taken<T>(work: () => Promise<T>): Promise<[Taken, T]> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return [{ clock: (performance.now() - start) / 1e3, processor: (user + system) / 1e6 }, result]
}

function places(folder: string) {
  return { checkout: join(folder, 'checkout'), home: join(folder, 'home'), tmp: join(folder, 'tmp') }
}

async function makeTree({ checkout }: ReturnType<typeof places>): Promise<number> {
  let files = 0
  // 4 KB, 12 KB and 40 KB as sources and their compiled forms are; 2 MB as a compiled module is.
  const sizes = [...Array(60).fill(4), ...Array(30).fill(12), ...Array(9).fill(40), 2_000]
  for (let folder = 0; folder < 60; folder++) {
    const path = join(checkout, '.venv/lib', `package-${folder}`)
    await mkdir(path, { recursive: true })
    for (const [index, size] of sizes.entries()) {
      const content = Buffer.alloc(size * 1000, `${folder}-${index} some text of a file\n`)
      if (index % 8 === 0) content.write(`${checkout}/.venv/bin/python3`, 100)
      await writeFile(join(path, `file-${index}`), content)
      files += 1
    }
  }
  return files
}
