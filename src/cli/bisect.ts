import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parseWantedTest, type WantedTest } from '../bisect/answer.js'
import { type BisectEnd, type BisectProgress, bisectPoints } from '../bisect/bisect.js'
import {
  type BisectPackage,
  packagePoints,
  parsePackage,
  withInstalled,
  withVersion,
} from '../bisect/package-points.js'
import { type BisectPoint, type BisectPoints, consumerPoints, imagePoints } from '../bisect/points.js'
import { cloneBeside, type PointRun, tryPoint } from '../bisect/try-point.js'
import { CONFIG_PATHS, type ConsumerConfig } from '../config/config.js'
import { loadConfig } from '../config/load.js'
import { connectEngine } from '../engine/connect.js'
import { type GitContext, githubServer, parseRepository } from '../git/git.js'
import { stoppingText } from '../report/activity.js'
import {
  bisectBeginsLine,
  bisectConclusion,
  bisectEstimateLine,
  bisectTriedLine,
  bisectTriesLine,
  shownPoint,
} from '../report/bisect-lines.js'
import { stoppedLine } from '../report/conclusion.js'
import { PacedOutput } from '../report/paced-output.js'
import { terminalDisplay, terminalScreen } from '../report/terminal.js'
import { UsageError } from '../shared/errors.js'
import { packageFolder, programFile } from '../shared/files.js'
import { HostPolicies } from '../shared/host-policy.js'
import { quotedForShell } from '../shared/text.js'
import { newRun, type RunContext, selectConsumers } from '../stages/context.js'
import { terminalLaunch } from '../stages/launch.js'
import type { BisectArguments } from './definitions/bisect-command.js'
import { guardRun } from './reaper.js'

/** Everything of one bisection. */
interface Bisection {
  args: BisectArguments
  point: PointRun
  git: GitContext
  /** Gone at its end. */
  folder: string
  package?: BisectPackage
}

/**
 * `compat-gate bisect`: the first commit or version from which a test fails. Says what it does on standard error, and what it
 * came to on standard output.
 *
 * @returns whether it has found one
 * @throws UsageError when it cannot begin
 */
export async function bisectInTerminal(args: BisectArguments, signal: AbortSignal): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'compat-gate-bisect-'))
  await using _ = guardRun(newRun(), [folder])
  signal.addEventListener('abort', () => {
    const text = stoppingText(['the run under way'], process.stderr.isTTY)
    process.stderr.write(stoppedLine(text))
  })
  try {
    const bisection = await beginBisection(args, folder, signal)
    const points = await pointsOf(bisection)
    const found = await bisectPoints(points.points, {
      tryPoint: point => tryChange(bisection, point),
      tell: progress => {
        if (!args.quiet) process.stderr.write(progressLine(progress, nounOf(args)))
      },
      now: () => performance.now(),
    })
    process.stdout.write(await conclusionOf(found, points, bisection))
    return found.step.kind === 'found'
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function beginBisection(
  args: BisectArguments,
  folder: string,
  signal: AbortSignal,
): Promise<Bisection> {
  const { root, token } = args
  const hosts = new HostPolicies()
  const config = await loadConfig(root, args.config, join(packageFolder(), 'presets'))
  if (args.of === 'image' && config.candidate.imageRef !== undefined)
    throw new UsageError(
      'candidate.image-ref: a bisection of the image builds each commit: say in the configuration how, or search with --of',
    )
  const consumer = onlyConsumer(selectConsumers(config, { consumer: args.consumer, ref: undefined }))
  const chosen = args.ref === undefined ? consumer : { ...consumer, ref: args.ref }
  const wanted = parseWantedTest(args.test)
  refuseUnknownFile(wanted, consumer)
  const git = {
    env: process.env,
    signal,
    listener: () => undefined,
    hosts,
    ...(token !== undefined && { token }),
  }
  const contextOf = () => runContext(args, folder, signal)
  const point = { root, config, consumer: chosen, wanted, platform: args.platform, token, contextOf }
  if (args.of === 'image' || args.of === 'consumer') return { args, point, git, folder }
  if (consumer.installed === undefined)
    throw new UsageError(
      `--of: ${consumer.name} has no 'installed', so nobody can tell which version a run has taken: name the command that lists what set-up installed`,
    )
  const { versionEnv: variable } = args
  return {
    args,
    point,
    git,
    folder,
    package: { ...parsePackage(args.of, consumer), ...(variable && { variable }) },
  }
}

function onlyConsumer(consumers: ConsumerConfig[]): ConsumerConfig {
  const [only, second] = consumers
  if (only !== undefined && second === undefined) return only
  throw new UsageError(`--consumer: expected one of ${consumers.map(({ name }) => name).join(', ')}`)
}

function refuseUnknownFile({ file }: WantedTest, { name, test }: ConsumerConfig): void {
  if (test.files.includes(file)) return
  throw new UsageError(
    `--test: expected one of the test files of ${name}: ${test.files.join(', ')}; got '${file}'`,
  )
}

/** A run of its own for each point, and nothing of it left afterwards. */
async function runContext(
  { verbose }: BisectArguments,
  place: string,
  signal: AbortSignal,
): Promise<RunContext & AsyncDisposable> {
  const run = newRun()
  const folder = await mkdtemp(join(place, 'run-'))
  const guard = guardRun(run, [folder])
  const display = verbose ? terminalDisplay({ ...terminalScreen(), verbose }) : undefined
  const pace = new PacedOutput(process.stderr)
  const listener = pace.paced(display?.listener ?? (() => undefined))
  const hosts = new HostPolicies(listener)
  return {
    env: process.env,
    signal,
    listener,
    room: () => pace.room(),
    connect: env => connectEngine(env, hosts),
    hosts,
    folder,
    run,
    presetsDir: join(packageFolder(), 'presets'),
    launch: { program: [] },
    keep: { work: false, candidate: false },
    // Others may be at work in it, and start containers of their own.
    ownsMachine: false,
    commandFiles: { restore: () => [] },
    adopt: () => undefined,
    [Symbol.asyncDispose]: async () => {
      display?.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
      await guard[Symbol.asyncDispose]()
    },
  }
}

async function pointsOf({ args, point, git, folder, package: own }: Bisection): Promise<BisectPoints> {
  if (own !== undefined) return packagePoints(own, args, folder, process.env, git.signal)
  if (args.of === 'image') {
    await cloneBeside(point.root, join(folder, 'clone'), git)
    return imagePoints(point.root, args, git)
  }
  const repository = parseRepository(point.consumer.repository, point.root, githubServer(process.env))
  return consumerPoints(repository, args, join(folder, 'history'), git)
}

async function tryChange({ args, point, folder, package: own }: Bisection, { id }: BisectPoint) {
  if (own !== undefined) {
    const consumer = await withVersion(point.consumer, own, id, folder)
    return tryPoint(point, {
      consumer,
      check: (answer, evidence) => withInstalled(answer, evidence, own, id),
    })
  }
  if (args.of === 'image') return tryPoint(point, { clone: { folder: join(folder, 'clone'), commit: id } })
  return tryPoint(point, { consumer: { ref: id } })
}

function nounOf({ of }: BisectArguments): string {
  return of === 'image' || of === 'consumer' ? 'commit' : 'version'
}

function progressLine(progress: BisectProgress, noun: string): string {
  switch (progress.kind) {
    case 'begins':
      return bisectBeginsLine(progress.points, noun, progress.mostRuns)
    case 'tries':
      return bisectTriesLine(progress.run, progress.mostRuns, progress.point)
    case 'tried':
      return bisectTriedLine(progress.answer.answer, progress.answer.why, progress.ms)
    case 'estimates':
      return bisectEstimateLine(progress.ms)
  }
}

async function conclusionOf(
  { step, runs }: BisectEnd,
  { points, describe }: BisectPoints,
  bisection: Bisection,
): Promise<string> {
  const { args } = bisection
  const at = (place: number) => points[place] as BisectPoint
  const percent = (chance: number) => `${Math.floor(chance * 1_000) / 10} %`
  switch (step.kind) {
    case 'found': {
      const point = at(step.at)
      const sentence = `${args.test} fails from ${nounOf(args)} ${shownPoint(point)} on (${runs} runs, ${percent(step.chance)} sure).`
      return bisectConclusion({
        sentence,
        details: await describe(point),
        reproduce: await command(at(step.at - 1), point, bisection),
      })
    }
    case 'range': {
      const why =
        step.why === 'runs' ? `the ${runs} runs are used up` : 'the others between them were skipped'
      const sentence = `${args.test} fails from one of ${step.to - step.from + 1} ${nounOf(args)}s on, ${shownPoint(at(step.from))} to ${shownPoint(at(step.to))}: ${why}.`
      const some = points.slice(step.from, step.to + 1).slice(0, 20)
      return bisectConclusion({ sentence, details: some.map(shownPoint) })
    }
    case 'refused': {
      const point = shownPoint(at(step.end === 'good' ? 0 : points.length - 1))
      const seen = step.runs === 0 ? 'cannot be tried' : `failed in ${step.fails} of ${step.runs} runs`
      const sentence = `Nothing to search: at the ${step.end} end, ${point}, ${args.test} ${seen}.`
      return bisectConclusion({ sentence, details: [] })
    }
  }
}

/** What shows the break alone, in the repository that builds the image. */
async function command(
  before: BisectPoint,
  { id }: BisectPoint,
  { args, point, package: own }: Bisection,
): Promise<string> {
  const { program } = await terminalLaunch(programFile(), packageFolder())
  const path = relative(point.root, point.config.path)
  const { name } = point.consumer
  const config = path === CONFIG_PATHS[0] ? [] : ['--config', path]
  const run = [...program, 'run', '--consumer', name, ...config]
  const commands =
    args.of === 'image'
      ? [['git', 'checkout', id], run]
      : args.of === 'consumer'
        ? [[...run, '--ref', id]]
        : [
            [
              ...program,
              'bisect',
              '--of',
              `${own?.tool}:${own?.name}`,
              '--good',
              before.id,
              '--bad',
              id,
              '--test',
              args.test,
            ],
          ]
  return commands.map(words => words.map(quotedForShell).join(' ')).join(' && ')
}
