import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importImages } from '../examples/incident/images.js'
import { startEmulatorRegistry } from '../examples/incident/namespace.js'
import { messageOf } from '../src/shared/errors.js'
import { Stopped, stopSignal } from '../tools/engine/foreground.js'
import { runProgram } from '../tools/engine/program.js'
import { ROOT } from '../tools/repository.js'
import { greenMs, type Run } from './gate-runs.js'
import { timedProcess } from './measure.js'
import { gateRun, setUpRuns, stepsOf } from './set-up-runs.js'

const ROUNDS = 1
const CONFIG = '.github/compat-gate.yml'
const TAG = 'bare'

interface Place {
  provider: string
  consumer: string
  folder: string
  env: NodeJS.ProcessEnv
  signal: AbortSignal
}

/**
 * `set-up-incident-runs.js <images> <workspace> <registry> <figures>`: the runs, on the engine of DOCKER_HOST, and their figures
 * into a file. set-up-incident.ts starts it where a replay takes place.
 */
async function main([images = '', workspace = '', program = '', to = '']: string[]): Promise<void> {
  const signal = stopSignal()
  const { DOCKER_HOST: engine, ...own } = process.env
  if (engine === undefined) throw new Error('expected DOCKER_HOST to name an engine, got none')
  const names = Object.keys(own).filter(name => /^(PATH|HOME|COMPAT_GATE_BENCH|PIP_.*)$/.test(name))
  const env = Object.fromEntries(names.map(name => [name, own[name]]))
  const place: Place = {
    provider: join(workspace, 'provider'),
    consumer: join(workspace, 'consumer'),
    folder: workspace,
    env: { ...env, DOCKER_HOST: engine, TMPDIR: join(workspace, 'tmp') },
    signal,
  }
  await importImages(images, engine)
  await using _ = await startEmulatorRegistry(join(workspace, 'registry'), program)
  const wheel = await emulatorWheel(join(place.provider, 'dist'))
  const contestants = {
    bare: async () => {
      await nextRelease(wheel, place)
      return await bare(place)
    },
    gate: async (options: string[], state: 'made' | 'restored') => {
      await nextRelease(wheel, place)
      return await gateRun({ ...place, config: CONFIG, options, state })
    },
  }
  const figures = await setUpRuns(contestants, ROUNDS, line => console.error(`bench: ${line}`))
  await writeFile(to, JSON.stringify(figures))
}

async function emulatorWheel(folder: string): Promise<string> {
  const name = (await readdir(folder)).find(one => /^aws_durable_execution_sdk_python_testing-/.test(one))
  if (name === undefined) throw new Error(`expected the emulator's wheel in ${folder}, got none`)
  return join(folder, name)
}

let releases = 0

// One file more or another one is what a change of the source makes of a wheel.
const CHANGE = `
import sys, zipfile
source, target, number = sys.argv[1:]
with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
    for entry in old.infolist():
        if not entry.filename.endswith("/changed.py"):
            new.writestr(entry, old.read(entry))
    new.writestr("aws_durable_execution_sdk_python_testing/changed.py", f"# {number}\\n")
`

/** Another wheel of the emulator, and a commit of it, which nobody has built yet. */
async function nextRelease(wheel: string, { provider, signal }: Place): Promise<void> {
  releases += 1
  const next = `${wheel}.next`
  await runProgram('python3', ['-c', CHANGE, wheel, next, String(releases)], { signal })
  await runProgram('mv', [next, wheel], { signal })
  await writeFile(join(provider, 'CHANGES'), `${releases}\n`)
  const settings = ['-c', 'user.name=bench', '-c', 'user.email=bench@compat-gate.example']
  const commit = [...settings, 'commit', '--quiet', '--message', `Change ${releases}`]
  for (const args of [['add', '--all'], commit]) await runProgram('git', args, { cwd: provider, signal })
}

async function bare({ provider, consumer, folder, env, signal }: Place): Promise<Run> {
  const work = join(folder, `bare-${releases}`)
  // sam keeps settings there.
  const home = join(folder, `home-${releases}`)
  await mkdir(home)
  const script = [join(ROOT, 'bench/bare-incident.sh'), provider, consumer, work]
  const whole = { ...env, HOME: home, DURABLE_EXECUTIONS_EMULATOR_IMAGE_TAG: TAG }
  const ended = await timedProcess('bash', script, { cwd: folder, env: whole, signal })
  const ms = greenMs(ended)
  await tidyUp(env, signal)
  for (const path of [work, home]) await rm(path, { recursive: true })
  return { ms, stages: stepsOf(ended.stdout) }
}

/** What the recipe leaves behind: the next one would use the emulator that runs. */
async function tidyUp(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const docker = async (...args: string[]) => {
    const ended = await timedProcess('docker', args, { cwd: '/', env, signal })
    greenMs(ended)
    return ended.stdout
  }
  const containers = (await docker('ps', '--all', '--quiet')).split('\n').filter(id => id !== '')
  if (containers.length > 0) await docker('rm', '--force', ...containers)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = error instanceof Stopped ? error.exitCode : 2
}
