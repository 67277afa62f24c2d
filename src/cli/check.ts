import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveGiven } from '../candidate/given.js'
import { buildPlace } from '../candidate/request.js'
import type { Config, ConsumerConfig } from '../config/config.js'
import { loadPreset } from '../config/load-preset.js'
import { loadWaivers, type Waiver } from '../config/waivers.js'
import type { Engine } from '../engine/engine.js'
import { trackedPaths } from '../git/checked-out-tree.js'
import { checkOutPin } from '../git/checkout.js'
import { type GitContext, githubServer, parseRepository } from '../git/git.js'
import { type Pin, resolvePin } from '../git/pin.js'
import { lastReleases } from '../git/releases.js'
import { factsAtPin } from '../preset-check/pin-facts.js'
import { setUpFact } from '../preset-check/preset-facts.js'
import { makeCheckContext, type PresetFact } from '../preset-check/source.js'
import { IncidentError, UsageError } from '../shared/errors.js'
import { packageFolder } from '../shared/files.js'
import { HostPolicies } from '../shared/host-policy.js'
import { type BaselineQuestion, publishedDigest } from '../stages/baseline.js'
import { newRun, selectConsumers } from '../stages/context.js'
import { whyWaiverIsVoid } from '../verdict/waivers.js'
import { checkBaseline } from './check-baseline.js'
import { setUpOutput } from './check-preset.js'
import type { CheckArguments } from './definitions/check-command.js'
import { guardRun } from './reaper.js'
import { sayCheck } from './say-check.js'

/**
 * `compat-gate check`: is the configuration valid, are its waivers in force, does the engine answer,
 * which image is the baseline, does every ref resolve.
 * Says all of it, a line each, and resolves to whether all is well.
 *
 * @throws UsageError for a file of waivers that is not valid
 */
export async function checkInTerminal(
  config: Config,
  args: CheckArguments,
  signal: AbortSignal,
): Promise<boolean> {
  const { root, token } = args
  const consumers = selectConsumers(config, args)
  const today = new Date().toISOString().slice(0, 10)
  const waivers = await loadWaivers(root, config, today)
  sayCheck(true, `configuration ${config.path}`)
  const connecting = connect()
  const results = [
    ...checkedWaivers(config, waivers, today),
    await attempt('engine', async () => describeEngine(await connecting)),
  ]
  const hosts = new HostPolicies()
  const listener = () => undefined
  const git = { env: process.env, signal, listener, hosts, ...(token !== undefined && { token }) }
  const question = { config, inputs: { root }, context: { ...git, run: newRun() } }
  for (const { ok, text } of await checkBaseline(question, await connecting.catch(() => undefined))) {
    sayCheck(ok, `baseline: ${text}`)
    results.push(ok)
  }
  results.push(...(await checkCandidate(question, connecting)))
  for (const consumer of consumers) {
    const { name, repository: text, ref, releases } = consumer
    let pin: Pin | undefined
    const resolveRef = async () => {
      pin = await resolvePin(parseRepository(text, root, githubServer(process.env)), ref, git)
      return `${text} ${ref} is ${pin.commit}`
    }
    results.push(await attempt(name, resolveRef))
    if (pin !== undefined)
      results.push(await checkAtPin(config, consumer, pin, { root, git, setUp: args.setUp }))
    if (releases === undefined) continue
    const resolveReleases = async () => {
      const from = parseRepository(text, root, githubServer(process.env))
      const found = await lastReleases(from, releases, git)
      return `releases ${found.map(({ tag }) => tag).join(', ')}`
    }
    results.push(await attempt(name, resolveReleases))
  }
  return results.every(ok => ok)
}

/** Whether what is built, or tried in the place of a build, is there. */
async function checkCandidate(question: BaselineQuestion, connecting: Promise<Engine>): Promise<boolean[]> {
  const { config, inputs } = question
  const { imageRef } = config.candidate
  try {
    if (imageRef === undefined) {
      buildPlace(config.candidate, inputs.root)
      return []
    }
    const engine = await connecting.catch(() => undefined)
    if (engine === undefined) return []
    const ask = (reference: string) => publishedDigest(question, engine, reference)
    const { digest } = await resolveGiven({ text: imageRef, from: 'candidate.image-ref' }, { engine, ask })
    sayCheck(true, `candidate.image-ref: ${imageRef} is ${digest}`)
    return [true]
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof IncidentError)) throw error
    sayCheck(false, error.message)
    return [false]
  }
}

interface AtPinOptions {
  root: string
  git: GitContext
  setUp: boolean
}

/** Whether a consumer has at its pin what the configuration names. */
async function checkAtPin(
  { candidate }: Config,
  consumer: ConsumerConfig,
  pin: Pin,
  { root, git, setUp }: AtPinOptions,
): Promise<boolean> {
  const { name, repository, preset } = consumer
  const folder = await mkdtemp(join(tmpdir(), 'compat-gate-check-'))
  const run = newRun()
  await using _ = guardRun(run, [folder])
  const tell = ({ ok, text }: PresetFact) => {
    sayCheck(ok, `${name}: ${text}`)
    return ok
  }
  try {
    const checkout = join(folder, 'work', 'checkout')
    const from = parseRepository(repository, root, githubServer(process.env))
    const { tree } = await checkOutPin(from, pin, checkout, git)
    const collect =
      preset === undefined
        ? undefined
        : (await loadPreset(preset, join(packageFolder(), 'presets'))).check.collect
    const options = { run, checkout, folder, env: process.env, signal: git.signal }
    const commands = [...(collect?.command ?? []), ...consumer.test.command]
    const context = await makeCheckContext(consumer, commands, options)
    const done = setUp ? await setUpFact(consumer, context, setUpOutput()) : undefined
    const results = done === undefined ? [] : [tell(done)]
    const pinned = {
      consumer,
      image: candidate.image,
      tracked: trackedPaths(tree),
      collect,
      isSetUp: done?.ok ?? false,
    }
    for await (const fact of factsAtPin(pinned, context, git)) results.push(tell(fact))
    return results.every(ok => ok)
  } catch (error) {
    if (!(error instanceof IncidentError) || error.kind === 'cancelled') throw error
    return tell({ ok: false, text: `${error.kind}: ${error.message}` })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Whether each of the entries can cover something. */
function checkedWaivers({ waivers: path }: Config, waivers: Waiver[], today: string): boolean[] {
  if (path === undefined) return []
  const results = waivers.map(waiver => {
    const why = whyWaiverIsVoid(waiver, today)
    if (why !== undefined) sayCheck(false, `waiver at ${waiver.place} covers nothing: ${why}`)
    return why === undefined
  })
  const inForce = results.filter(ok => ok).length
  sayCheck(true, `waivers ${path}: ${inForce} of ${waivers.length} in force`)
  return results
}

// Loaded when the configuration is known to be right: the engine's client takes its time.
async function connect(): Promise<Engine> {
  const { connectEngine } = await import('../engine/connect.js')
  return await connectEngine(process.env)
}

async function describeEngine(engine: Engine): Promise<string> {
  const { name, version, apiVersion, endpoint } = await engine.facts()
  return `${name} ${version}, API ${apiVersion}, at ${endpoint}`
}

async function attempt(what: string, work: () => Promise<string>): Promise<boolean> {
  try {
    sayCheck(true, `${what}: ${await work()}`)
    return true
  } catch (error) {
    if (!(error instanceof IncidentError)) throw error
    sayCheck(false, `${what}: ${error.kind}: ${error.message}`)
    return false
  }
}
