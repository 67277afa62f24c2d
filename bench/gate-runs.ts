import { appendFile, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Break } from '../examples/demo/breaks.js'
import { type DemoWorkspace, makeWorkspace } from '../examples/demo/workspace.js'
import { VerdictDocument } from '../src/report/verdict-document.js'
import type { StageTime } from '../src/shared/progress.js'
import { freePort } from '../src/trial/ports.js'
import { runProgram } from '../tools/engine/program.js'
import { ROOT } from '../tools/repository.js'
import { type TimedProcess, timedProcess } from './measure.js'

/** Where the runs take place. */
export interface BenchEngine {
  id: string
  folder: string
  /** The image that the emulator is built on. */
  base: string
  /** Of every process, DOCKER_HOST in it. */
  env: NodeJS.ProcessEnv
  signal: AbortSignal
}

export interface Run {
  ms: number
  /** Of the gate only. */
  stages: StageTime[]
}

/** The shell script. */
export async function bareRecipe(place: BenchEngine): Promise<Run> {
  const { provider, consumer, folder } = await repositories(place)
  const names = {
    DURABLE_EMULATOR_IMAGE_TAG: `bare-${place.id}`,
    DURABLE_EMULATOR_CONTAINER_NAME: `bare-${place.id}`,
    DURABLE_EMULATOR_PORT: String(await freePort()),
  }
  const script = [
    join(ROOT, 'bench', 'bare-recipe.sh'),
    provider,
    consumer,
    place.base,
    join(folder, 'checkout'),
  ]
  const env = { ...place.env, ...names }
  const ended = await timedProcess('bash', script, { cwd: folder, env, signal: place.signal })
  return { ms: greenMs(ended), stages: [] }
}

/**
 * The action's main step, as a runner starts it.
 *
 * @param more lines of the configuration
 */
export async function theGate(place: BenchEngine, more = ''): Promise<Run> {
  const made = await repositories(place, more)
  const ended = await actionStep(made, place)
  return { ms: greenMs(ended), stages: await stagesOf(made.tmp) }
}

/** The same where the verdict has to be `fail`; resolves to its stages. */
export async function redGate(made: DemoWorkspace, place: BenchEngine): Promise<StageTime[]> {
  const ended = await actionStep(made, place)
  if (ended.exitCode !== 1) throw new Error(`expected exit code 1, got ${ended.exitCode}:\n${ended.stdout}`)
  return await stagesOf(made.tmp)
}

async function actionStep(
  { provider, config, tmp }: DemoWorkspace,
  place: BenchEngine,
): Promise<TimedProcess> {
  const files = { GITHUB_OUTPUT: join(tmp, 'output'), GITHUB_STATE: join(tmp, 'state') }
  for (const file of Object.values(files)) await writeFile(file, '')
  const inputs = { INPUT_CONFIG: config, INPUT_STAGE: 'all', 'INPUT_FAIL-ON-VERDICT': 'true' }
  const folders = { RUNNER_TEMP: tmp, TMPDIR: tmp, GITHUB_WORKSPACE: provider }
  const env = { ...place.env, ...inputs, ...files, ...folders }
  const program = [join(ROOT, 'dist', 'index.js')]
  return await timedProcess(process.execPath, program, { cwd: provider, env, signal: place.signal })
}

interface Repositories extends DemoWorkspace {
  folder: string
  consumer: string
}

/** The two repositories, made anew, with a commit of the emulator that nobody has built yet. */
export async function repositories(
  { folder: parent, base, signal }: BenchEngine,
  more = '',
  way?: Break,
): Promise<Repositories> {
  const folder = await mkdtemp(join(parent, 'run-'))
  const workspace = await makeWorkspace({ folder, base, signal, ...(way && { break: way }) })
  const { provider, config } = workspace
  await appendFile(join(provider, config), more)
  await appendFile(join(provider, 'examples/emulator/src/main.js'), `// ${folder}\n`)
  const settings = ['-c', 'user.name=bench', '-c', 'user.email=bench@compat-gate.example']
  const commit = [...settings, 'commit', '--quiet', '--all', '--message', 'Change the emulator']
  await runProgram('git', commit, { cwd: provider, signal })
  return { ...workspace, folder, consumer: join(folder, 'consumer') }
}

/** From the verdict.json of the one run whose folder lies in `tmp`. */
async function stagesOf(tmp: string): Promise<StageTime[]> {
  const run = (await readdir(tmp)).find(name => name.startsWith('compat-gate-'))
  if (run === undefined) throw new Error(`the gate left no report in ${tmp}`)
  const text = await readFile(join(tmp, run, 'report', 'verdict.json'), 'utf8')
  return VerdictDocument.parse(JSON.parse(text)).stages
}

/** @throws Error with its output, for another exit code than 0 */
export function greenMs(ended: TimedProcess): number {
  if (ended.exitCode === 0) return ended.ms
  throw new Error(`expected exit code 0, got ${ended.exitCode}:\n${ended.stdout}${ended.stderr}`)
}
