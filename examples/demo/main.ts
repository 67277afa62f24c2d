import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { messageOf, UsageError } from '../../src/shared/errors.js'
import { foldersOf } from '../../src/stages/context.js'
import { foreground, Stopped, stopSignal } from '../../tools/engine/foreground.js'
import { Guard } from '../../tools/engine/guard.js'
import { findEngine } from '../../tools/engine/own-engine.js'
import { ROOT } from '../../tools/repository.js'
import { list, parseChoice, usage } from './arguments.js'
import { makeBaseImage } from './base-image.js'
import { BREAKS, type Break } from './breaks.js'
import { publishEmulator } from './published.js'
import { makeWorkspace, type WorkspaceRequest } from './workspace.js'

const MARK = 'COMPAT_GATE_DEMO'
/** How long the gate may take to end its own trial when the demo is killed. */
const GRACE_MS = 20_000

/** `npm run demo`: the gate on the examples, on whatever engine there is. Exits as the gate does. */
async function main(args: string[]): Promise<number> {
  const choice = parseChoice(args)
  if (choice.kind === 'run') return demo(choice.break)
  console.log(choice.kind === 'list' ? list() : usage())
  return 0
}

async function demo(way: string | undefined): Promise<number> {
  const signal = stopSignal()
  const id = randomBytes(4).toString('hex')
  await using engine = await findEngine(say, signal)
  await using guard = await Guard.start()
  const folder = join(await realpath(tmpdir()), `compat-gate-demo-${id}`)
  const results = join(ROOT, '.compat-gate', `demo-${id}`)
  const base = `base.emulator.example/${id}/node:latest`
  const { work, candidate } = foldersOf(results)
  for (const path of [folder, work, candidate]) await guard.promise({ kind: 'path', path })
  // An engine of our own goes with all that is in it.
  if (!engine.own) await guard.promise({ kind: 'images', endpoint: engine.facts.endpoint, base })
  await guard.promise({ kind: 'processes', mark: `${MARK}=${id}`, graceMs: GRACE_MS })
  await mkdir(folder)
  say("making the base image from this machine's node")
  await makeBaseImage(base, id, engine.facts, signal)
  const chosen = chosenBreak(way)
  // What is not broken has nothing to be compared.
  await using published = chosen.break && (await publishEmulator(base, engine.facts.endpoint, signal))
  const workspace = await prepare({
    ...{ folder, base, signal, ...chosen },
    ...(published && { published: published.image }),
  })
  const env = { ...process.env, DOCKER_HOST: engine.facts.endpoint, TMPDIR: workspace.tmp, [MARK]: id }
  // The demo's repositories and its engine are gone afterwards, so only the demo itself can repeat it.
  const again = way === undefined ? 'npm run demo' : `npm run demo -- --break ${way}`
  const options = ['--config', workspace.config, '--report', results, '--reproduce', again]
  const gate = [gateProgram(), 'run', ...options]
  return await foreground(process.execPath, gate, { cwd: workspace.provider, env, signal })
}

async function prepare(request: WorkspaceRequest) {
  say('making two git repositories')
  if (request.break)
    say(`publishing the emulator to a registry of its own, and breaking it: ${request.break.what}`)
  return await makeWorkspace(request)
}

function chosenBreak(way: string | undefined): { break?: Break } {
  const chosen = way === undefined ? undefined : BREAKS[way]
  return chosen === undefined ? {} : { break: chosen }
}

function gateProgram(): string {
  const path = join(ROOT, 'dist', 'index.js')
  if (existsSync(path)) return path
  throw new Error(`${path} is missing: build it first (CONTRIBUTING.md)`)
}

function say(line: string): void {
  console.log(`demo: ${line}`)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(`demo: ${messageOf(error)}`)
  process.exitCode = error instanceof Stopped ? error.exitCode : error instanceof UsageError ? 64 : 2
}
