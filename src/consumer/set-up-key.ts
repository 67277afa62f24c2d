import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import picomatch from 'picomatch'
import type { ConsumerConfig, SetupCacheConfig } from '../config/config.js'
import { trackedPrints } from '../git/checked-out-tree.js'
import type { CheckedOutPin } from '../git/checkout.js'
import { captureOutput, howEnded } from '../process/execute.js'
import { killTrial } from '../process/processes.js'
import { sha256 } from '../shared/files.js'
import { firstLine } from '../shared/text.js'
import type { SetUpContext } from './set-up.js'

/** What a set-up depends on. Two with the same key may stand for each other. */
export interface SetUpKey {
  /** Of the steps, the machine and its tools: what is of another scope is never used. */
  scope: string
  /** Of the lock files. */
  locks: string
  /** The commit. */
  pin: string
}

/** Of the steps by themselves, and of all that the configuration lets them see. */
export function setUpDigest(consumer: ConsumerConfig): string {
  const { repository, setup, setupCache, installed, env, imageVariable, passEnv, exclusive } = consumer
  const steps = setup.map(({ run }) => run)
  const seen = [repository, steps, setupCache, installed, env, imageVariable, passEnv, exclusive.unset]
  return sha256(JSON.stringify(seen))
}

/**
 * The key of the set-up of a checkout in which nothing has run yet.
 *
 * @param outside the environment that `pass-env` takes from
 * @throws Error when a tool does not say its version
 */
export async function setUpKey(
  consumer: ConsumerConfig,
  cache: SetupCacheConfig,
  pin: CheckedOutPin,
  outside: NodeJS.ProcessEnv,
  context: SetUpContext,
): Promise<SetUpKey> {
  const { checkout, home, tmp } = context.workspace
  const tools = await Promise.all(cache.tools.map(tool => toolVersion(tool, context)))
  await killTrial(context.trial)
  const passed = consumer.passEnv.map(name => outside[name])
  // Paths are put in the place of others, which only those of the same length can be.
  const lengths = [checkout, home, tmp].map(path => Buffer.byteLength(path))
  const machine = [process.platform, process.arch, await distribution()]
  return {
    scope: sha256(JSON.stringify([setUpDigest(consumer), machine, tools, passed, lengths])),
    locks: sha256(JSON.stringify(lockFiles(cache.key, pin))),
    pin: pin.commit,
  }
}

async function toolVersion(command: string, { env, workspace, signal }: SetUpContext): Promise<string> {
  const args = ['-euo', 'pipefail', '-c', command]
  const ended = await captureOutput(
    { program: 'bash', args, cwd: workspace.checkout, env },
    { signal, timeoutMs: 60_000 },
    16 << 10,
  )
  if (ended.exitCode === 0 && !ended.timedOut) return ended.stdout + ended.stderr
  throw new Error(`'${firstLine(command, 80)}' ${ended.timedOut ? 'did not end' : howEnded(ended)}`)
}

function lockFiles(globs: string[], { tree }: CheckedOutPin): [path: string, print: string][] {
  const matchers = globs.map(glob => ({
    counts: !glob.startsWith('!'),
    matches: picomatch(glob.replace(/^!/, ''), { dot: true, nonegate: true }),
  }))
  return trackedPrints(tree)
    .filter(([path]) => matchers.findLast(({ matches }) => matches(path))?.counts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** Its libraries are what is compiled against. https://www.freedesktop.org/software/systemd/man/latest/os-release.html */
async function distribution(): Promise<string> {
  const text = await readFile(join('/etc', 'os-release'), 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter(line => /^(ID|VERSION_ID)=/.test(line))
    .sort()
    .join(' ')
}
