import { randomBytes } from 'node:crypto'
import { mkdir, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { messageOf, UsageError } from '../../src/shared/errors.js'
import { foldersOf } from '../../src/stages/context.js'
import { Stopped, stopSignal } from '../../tools/engine/foreground.js'
import { Guard } from '../../tools/engine/guard.js'
import type { EngineName } from '../../tools/engine/install.js'
import { ROOT } from '../../tools/repository.js'
import { type IncidentChoice, incidentUsage, optionsOf, parseIncidentChoice } from './arguments.js'
import { runInside } from './namespace.js'
import { conclusion, type Outcome, outcomeTable, readOutcome } from './outcome.js'
import type { Pair } from './releases.js'
import { makeSupplies, type Supplies, UV_CACHE } from './supplies.js'
import { makeIncidentWorkspace, type Sdks } from './workspace.js'

const MARK = 'COMPAT_GATE_INCIDENT'
/** How long a replay may take to end its trial and its engine when this program is killed. */
const GRACE_MS = 40_000

/** `npm run incident`: the gate on the real emulator and the real sam. */
async function main(args: string[]): Promise<number> {
  const choice = parseIncidentChoice(args)
  if (choice.kind === 'replay') return await incident(choice)
  console.log(incidentUsage())
  return 0
}

async function incident({ pairs, engine }: Extract<IncidentChoice, { kind: 'replay' }>): Promise<number> {
  const signal = stopSignal()
  const id = randomBytes(4).toString('hex')
  await using guard = await Guard.start()
  const folder = join(await realpath(tmpdir()), `compat-gate-incident-${id}`)
  const results = join(ROOT, '.compat-gate', `incident-${id}`)
  await guard.promise({ kind: 'path', path: folder })
  await guard.promise({ kind: 'processes', mark: `${MARK}=${id}`, graceMs: GRACE_MS })
  await mkdir(folder)
  const supplies = await makeSupplies(engine, folder, say, signal)
  const outcomes: Outcome[] = []
  let lastGreen: string | undefined
  for (const pair of pairs) {
    const replayed = {
      pair,
      engine,
      folder: join(folder, nameOf(pair)),
      results: join(results, nameOf(pair)),
    }
    const { work, candidate } = foldersOf(replayed.results)
    for (const path of [work, candidate]) await guard.promise({ kind: 'path', path })
    say(`getting emulator ${pair.emulator} and sam ${pair.sam} with what they needed on their day`)
    const sdks = await makeIncidentWorkspace(replayed.folder, pair, supplies.index, signal)
    const outcome = await replay({ ...replayed, sdks, lastGreen, supplies, id, signal })
    outcomes.push(outcome)
    if (outcome.verdict === 'pass') lastGreen = replayed.results
  }
  console.log(`\n${outcomeTable(outcomes)}\n`)
  say(`the reports are in ${relative(process.cwd(), results)}`)
  const { lines, exitCode } = conclusion(outcomes)
  for (const line of lines) say(line)
  return exitCode
}

interface ReplayRequest {
  pair: Pair
  engine: EngineName
  folder: string
  results: string
  sdks: Sdks
  /** The report of the last replay that passed. */
  lastGreen: string | undefined
  supplies: Supplies
  id: string
  signal: AbortSignal
}

async function replay(request: ReplayRequest): Promise<Outcome> {
  const { pair, engine, folder, results, sdks, lastGreen, supplies, id, signal } = request
  const published = pair.published === undefined ? '' : `, ${pair.published} is published`
  say(
    `emulator ${pair.emulator} (SDK ${sdks.image})${published}; sam ${pair.sam}, functions with SDK ${sdks.functions}`,
  )
  // The engine and both repositories are gone afterwards.
  const again = `npm run incident -- ${optionsOf(pair)} --engine ${engine}`
  const args = [supplies.images, folder, results, supplies.registry, again]
  if (lastGreen !== undefined) args.push(lastGreen)
  const env = { ...process.env, UV: supplies.index.uv, UV_CACHE_DIR: UV_CACHE, [MARK]: id }
  await runInside({ engine, folder, command: ['examples/incident/replay.js', ...args], env, signal })
  signal.throwIfAborted()
  return await readOutcome(results, pair, sdks)
}

function nameOf({ emulator, sam, functions }: Pair): string {
  return [
    `emulator-${emulator}-sam-${sam}`,
    ...(functions === undefined ? [] : [`functions-${functions}`]),
  ].join('-')
}

function say(line: string): void {
  console.log(`incident: ${line}`)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(`incident: ${messageOf(error)}`)
  process.exitCode = error instanceof Stopped ? error.exitCode : error instanceof UsageError ? 64 : 2
}
