import { randomBytes } from 'node:crypto'
import { copyFile, mkdir, readFile, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { runInside } from '../examples/incident/namespace.js'
import type { PackageIndex } from '../examples/incident/packages.js'
import type { Pair } from '../examples/incident/releases.js'
import { makeSupplies } from '../examples/incident/supplies.js'
import { makeIncidentWorkspace } from '../examples/incident/workspace.js'
import { VerdictDocument } from '../src/report/verdict-document.js'
import { commitAll } from '../tools/commit-all.js'
import { Guard } from '../tools/engine/guard.js'
import { missingPackages, thisMachine } from '../tools/engine/install.js'
import { ROOT } from '../tools/repository.js'
import type { SetUpRunFigures } from './set-up-runs.js'

/** The day before the incident, as in the replay. */
const PAIR: Pair = { emulator: '1.1.2', sam: '1.160.1' }
const GRACE_MS = 40_000

const Figures: z.ZodType<SetUpRunFigures> = z.strictObject({
  rounds: z.number(),
  bareMs: z.number(),
  coldMs: z.number(),
  warmMs: z.number(),
  ratio: z.number(),
  bareStages: VerdictDocument.shape.stages,
  warmStages: VerdictDocument.shape.stages,
})

/**
 * `setUpRuns` on the incident's consumer: the real emulator and the real sam. It takes place as a replay does
 * (examples/incident/README.md), and needs what that needs.
 */
export async function benchIncidentSetUp(
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<SetUpRunFigures> {
  // Said before anything is fetched.
  missingPackages(await thisMachine(), () => true)
  const id = randomBytes(4).toString('hex')
  await using guard = await Guard.start()
  const folder = join(await realpath(tmpdir()), `compat-gate-bench-${id}`)
  await guard.promise({ kind: 'path', path: folder })
  await guard.promise({ kind: 'processes', mark: `COMPAT_GATE_BENCH=${id}`, graceMs: GRACE_MS })
  await mkdir(folder)
  const supplies = await makeSupplies('docker', folder, say, signal)
  const workspace = join(folder, 'workspace')
  say(`getting emulator ${PAIR.emulator} and sam ${PAIR.sam} with what they needed on their day`)
  await makeIncidentWorkspace(workspace, PAIR, supplies.index, signal)
  const wheels = join(folder, 'wheels')
  await withPip(workspace, wheels, supplies.index, signal)
  const to = join(folder, 'figures.json')
  const env = { ...process.env, COMPAT_GATE_BENCH: id, PIP_FIND_LINKS: wheels, PIP_NO_INDEX: '1' }
  const command: [string, ...string[]] = [
    'bench/set-up-incident-runs.js',
    supplies.images,
    workspace,
    supplies.registry,
    to,
  ]
  const exitCode = await runInside({ engine: 'docker', folder, command, env, signal })
  signal.throwIfAborted()
  if (exitCode !== 0) throw new Error(`the runs ended with exit code ${exitCode}: their last lines say why`)
  return Figures.parse(JSON.parse(await readFile(to, 'utf8')))
}

/** The set-up is made by pip, out of wheels on the disk, and is kept. */
async function withPip(
  workspace: string,
  wheels: string,
  index: PackageIndex,
  signal: AbortSignal,
): Promise<void> {
  const [provider, consumer] = [join(workspace, 'provider'), join(workspace, 'consumer')]
  await copyFile(join(ROOT, 'bench/incident-set-up.sh'), join(consumer, 'set-up.sh'))
  await commitAll(consumer, 'Set up with pip', signal)
  await index.download(join(consumer, 'requirements.txt'), wheels, 'machine')
  await index.download(join(consumer, 'functions/requirements.txt'), wheels)
  const path = join(provider, '.github/compat-gate.yml')
  const config = parse(await readFile(path, 'utf8'))
  const { test } = config.consumers[0]
  Object.assign(config.consumers[0], {
    // Its tests mostly wait for containers to end, so more shards than cores help.
    test: { ...test, shards: 4, select: 'pytest' },
    'setup-cache': {
      paths: ['.venv', 'build'],
      key: ['requirements.txt', 'functions/requirements.txt'],
      tools: ['python3 --version'],
    },
    installed: ['sh', '-c', '.venv/bin/pip freeze && .venv/bin/pip freeze --path build'],
    'pass-env': ['PIP_FIND_LINKS', 'PIP_NO_INDEX', 'PIP_DISABLE_PIP_VERSION_CHECK'],
  })
  await writeFile(path, stringify(config))
}
