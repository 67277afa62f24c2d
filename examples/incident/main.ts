import { randomBytes } from 'node:crypto'
import { mkdir, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { messageOf, UsageError } from '../../src/shared/errors.js'
import { foldersOf } from '../../src/stages/context.js'
import { type DebianPrograms, debianPrograms } from '../../tools/engine/debian.js'
import { foreground, Stopped, stopSignal } from '../../tools/engine/foreground.js'
import { Guard } from '../../tools/engine/guard.js'
import { type EngineName, installEngine } from '../../tools/engine/install.js'
import { builtProgram, ROOT } from '../../tools/repository.js'
import { type IncidentChoice, incidentUsage, optionsOf, parseIncidentChoice } from './arguments.js'
import { makeImageFiles } from './images.js'
import { conclusion, type Outcome, outcomeTable, readOutcome } from './outcome.js'
import { PackageIndex } from './packages.js'
import type { Pair } from './releases.js'
import { makeIncidentWorkspace, type Sdks } from './workspace.js'

const MARK = 'COMPAT_GATE_INCIDENT'
/** How long a replay may take to end its trial and its engine when this program is killed. */
const GRACE_MS = 40_000
/** Answers for the emulator's repository. */
const REGISTRY: DebianPrograms = { name: 'registry', suite: 'trixie', packages: ['docker-registry'] }
/** What uv has downloaded stays for the next time. */
const CACHE = '/var/cache/compat-gate/uv'

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
  await installEngine(engine, say, signal)
  const registry = join(await debianPrograms(REGISTRY, { say, signal }), 'usr/bin/docker-registry')
  const index = new PackageIndex(join(folder, 'tools'), CACHE, signal)
  say('making a base image with Python 3.13, and a stand-in for the image of Lambda')
  await index.prepare()
  await makeImageFiles(join(folder, 'images'), index, say, signal)
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
    const sdks = await makeIncidentWorkspace(replayed.folder, pair, index, signal)
    const made = { sdks, lastGreen, registry, images: join(folder, 'images'), uv: index.uv }
    const outcome = await replay({ ...replayed, ...made, id, signal })
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
  images: string
  registry: string
  uv: string
  id: string
  signal: AbortSignal
}

// The ports that sam takes are its own there, published ports reach containers as on any machine with Docker, nothing can be
// pulled or installed by chance, and the registry of the emulator is one of ours.
const NAMESPACE = [
  '--net',
  '--mount',
  'sh',
  '-euc',
  'mount --bind "$1" /etc/hosts; shift; ip link set lo up; exec "$@"',
  'sh',
]
/** The emulator's registry. Ours answers by that name, and has no TLS. */
const EMULATOR_HOST = 'public.ecr.aws'
const HOSTS = `127.0.0.1 localhost ${EMULATOR_HOST}\n`

async function replay(request: ReplayRequest): Promise<Outcome> {
  const { pair, engine, folder, results, sdks, lastGreen, images, registry, uv, id, signal } = request
  const published = pair.published === undefined ? '' : `, ${pair.published} is published`
  say(
    `emulator ${pair.emulator} (SDK ${sdks.image})${published}; sam ${pair.sam}, functions with SDK ${sdks.functions}`,
  )
  const node = process.execPath
  const options = ['--engine', engine, '--networking', 'default', '--insecure-registry', EMULATOR_HOST]
  // The engine and both repositories are gone afterwards.
  const green = lastGreen === undefined ? [] : [lastGreen]
  const again = `npm run incident -- ${optionsOf(pair)} --engine ${engine}`
  const program = [
    builtProgram('examples/incident/replay.js'),
    images,
    folder,
    results,
    registry,
    again,
    ...green,
  ]
  const withEngine = [node, builtProgram('tools/engine/with-engine.js'), ...options, '--', node, ...program]
  const env = { ...process.env, UV: uv, UV_CACHE_DIR: CACHE, [MARK]: id }
  const hosts = join(folder, 'hosts')
  await writeFile(hosts, HOSTS)
  await foreground('unshare', [...NAMESPACE, hosts, ...withEngine], { cwd: folder, env, signal })
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
