import { join } from 'node:path'
import type { Config } from '../config/config.js'
import { loadConfig } from '../config/load.js'
import { loadWaivers, type Waiver } from '../config/waivers.js'
import type { Engine } from '../engine/engine.js'
import { githubServer, parseRepository } from '../git/git.js'
import { resolvePin } from '../git/pin.js'
import { lastReleases } from '../git/releases.js'
import { checkLine } from '../report/conclusion.js'
import { IncidentError } from '../shared/errors.js'
import { packageFolder } from '../shared/files.js'
import { HostPolicies } from '../shared/host-policy.js'
import { newRun, selectConsumers } from '../stages/context.js'
import { whyWaiverIsVoid } from '../verdict/waivers.js'
import { checkBaseline } from './check-baseline.js'
import type { CheckArguments } from './definitions/check-command.js'

/**
 * `compat-gate check`: is the configuration valid, are its waivers in force, does the engine answer,
 * which image is the baseline, does every ref resolve.
 * Says all of it, a line each, and resolves to whether all is well.
 *
 * @throws UsageError for a configuration, or a file of waivers, that is not valid
 */
export async function checkInTerminal(args: CheckArguments, signal: AbortSignal): Promise<boolean> {
  const { root, token } = args
  const config = await loadConfig(root, args.config, join(packageFolder(), 'presets'))
  const consumers = selectConsumers(config, args)
  const today = new Date().toISOString().slice(0, 10)
  const waivers = await loadWaivers(root, config, today)
  say(true, `configuration ${config.path}`)
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
    say(ok, `baseline: ${text}`)
    results.push(ok)
  }
  for (const { name, repository: text, ref, releases } of consumers) {
    const resolveRef = async () => {
      const { commit } = await resolvePin(parseRepository(text, root, githubServer(process.env)), ref, git)
      return `${text} ${ref} is ${commit}`
    }
    results.push(await attempt(name, resolveRef))
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

/** Whether each of the entries can cover something. */
function checkedWaivers({ waivers: path }: Config, waivers: Waiver[], today: string): boolean[] {
  if (path === undefined) return []
  const results = waivers.map(waiver => {
    const why = whyWaiverIsVoid(waiver, today)
    if (why !== undefined) say(false, `waiver at ${waiver.place} covers nothing: ${why}`)
    return why === undefined
  })
  const inForce = results.filter(ok => ok).length
  say(true, `waivers ${path}: ${inForce} of ${waivers.length} in force`)
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
    say(true, `${what}: ${await work()}`)
    return true
  } catch (error) {
    if (!(error instanceof IncidentError)) throw error
    say(false, `${what}: ${error.kind}: ${error.message}`)
    return false
  }
}

function say(ok: boolean, text: string): void {
  process.stdout.write(checkLine(ok, text))
}
