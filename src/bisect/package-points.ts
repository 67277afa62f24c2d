import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { ConsumerConfig } from '../config/config.js'
import type { Evidence } from '../evidence.js'
import { allowedEnvironment } from '../process/environment.js'
import { captureOutput, howEnded } from '../process/execute.js'
import { UsageError } from '../shared/errors.js'
import { lastLines } from '../shared/text.js'
import type { PointAnswer } from './answer.js'
import type { BisectPoints } from './points.js'

/** A package of a consumer's set-up, and whose index has its versions. */
export interface BisectPackage {
  name: string
  tool: 'pip' | 'npm'
  /** A variable of the consumer that holds the version, and its value, in which `{version}` stands for it. */
  variable?: { name: string; value: string }
}

const VERSION = /^\w[\w.+!-]*$/
const NAME = /^(?:@[\w.-]+\/)?\w[\w.-]*$/

/** @param text `NAME`, `pip:NAME` or `npm:NAME`; without a prefix the tool is the one that lists what is installed */
export function parsePackage(text: string, { installed = [] }: ConsumerConfig): BisectPackage {
  const [, prefix, name = text] = /^(pip|npm):(.*)$/.exec(text) ?? []
  if (!NAME.test(name))
    throw new UsageError(`--of: expected image, consumer or the name of a package, got '${text}'`)
  const listed = installed.join(' ')
  const isNpm = prefix === undefined ? /npm/.test(listed) && !/pip/.test(listed) : prefix === 'npm'
  return { name, tool: isNpm ? 'npm' : 'pip' }
}

/**
 * The versions of a package between two of them, in the order of its index, as its own tool tells them.
 *
 * @throws UsageError when one of the two is not there, or they are in the other order
 */
export async function packagePoints(
  { name, tool }: BisectPackage,
  { good, bad }: { good: string; bad: string },
  cwd: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<BisectPoints> {
  const [program, ...args] = QUESTIONS[tool](name)
  const own = Object.keys(env).filter(key => key === 'HOME' || /^(pip|npm_config)_/i.test(key))
  const ended = await captureOutput(
    { program, args, cwd, env: allowedEnvironment(env, own, {}) },
    { signal, timeoutMs: 120_000 },
  )
  // They become words of a shell.
  const versions = (ended.exitCode === 0 ? ANSWERS[tool](ended.stdout) : []).filter(one => VERSION.test(one))
  const words = lastLines(ended.stderr, 1).join('')
  if (versions.length === 0)
    throw new UsageError(`--of: ${tool} knows no versions of ${name}: it ${howEnded(ended)} ${words}`.trim())
  const [from, to] = [placeOf(good, '--good', versions), placeOf(bad, '--bad', versions)]
  if (from >= to)
    throw new UsageError(`--good ${good} does not come before --bad ${bad} in the index of ${tool}`)
  return {
    points: versions.slice(from, to + 1).map(id => ({ id, title: '' })),
    describe: async () => [],
  }
}

const QUESTIONS: Record<BisectPackage['tool'], (name: string) => [string, ...string[]]> = {
  pip: name => ['python3', '-m', 'pip', '--disable-pip-version-check', 'index', 'versions', name],
  npm: name => ['npm', 'view', '--no-update-notifier', name, 'versions', '--json'],
}

/** The oldest first. */
const ANSWERS: Record<BisectPackage['tool'], (text: string) => string[]> = {
  pip: text => (/^Available versions: (.+)$/m.exec(text)?.[1] ?? '').split(/,\s*/).filter(Boolean).reverse(),
  npm: text => {
    const versions = z.union([z.array(z.string()), z.string()]).safeParse(parsed(text))
    return versions.success ? [versions.data].flat() : []
  },
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function placeOf(version: string, option: string, versions: string[]): number {
  const place = versions.indexOf(version)
  if (place >= 0) return place
  throw new UsageError(
    `${option}: the index has no version ${version}; its newest are ${versions.slice(-5).join(', ')}`,
  )
}

/**
 * What makes the set-up of a consumer take one version: a constraint that pip reads, or `npm install` as the last step.
 *
 * @param folder for the constraint
 * @throws UsageError where the consumer has a constraint of its own
 */
export async function withVersion(
  consumer: ConsumerConfig,
  { name, tool, variable }: BisectPackage,
  version: string,
  folder: string,
): Promise<Partial<ConsumerConfig>> {
  if (variable !== undefined)
    return { env: { ...consumer.env, [variable.name]: variable.value.replaceAll('{version}', version) } }
  if (tool === 'npm') {
    const run = `npm install --no-save --no-audit --no-fund --no-update-notifier '${name}@${version}'`
    return { setup: [...consumer.setup, { run, timeoutMs: 600_000 }] }
  }
  if ('PIP_CONSTRAINT' in consumer.env)
    throw new UsageError(
      `--of: ${consumer.name} sets PIP_CONSTRAINT itself: say by --version-env which variable of it holds the version, as in --version-env "FUNCTIONS_SDK==={version}"`,
    )
  const file = join(folder, 'constraints.txt')
  await writeFile(file, `${name}==${version}\n`)
  return { env: { ...consumer.env, PIP_CONSTRAINT: file } }
}

/** An answer counts only where the set-up has really taken that version. */
export function withInstalled(
  answer: PointAnswer,
  evidence: Evidence[],
  { name }: BisectPackage,
  version: string,
): PointAnswer {
  if (answer.answer === 'skipped') return answer
  const installed = evidence.flatMap(({ consumer }) => consumer.installed ?? [])
  const same = (other: string) => plainName(other) === plainName(name)
  const found = installed.filter(one => same(one.name)).map(one => one.version)
  if (found.includes(version)) return answer
  const what = found.length === 0 ? `no ${name}` : `${name} ${found.join(', ')}`
  return { answer: 'skipped', why: `set-up has installed ${what}` }
}

/** https://packaging.python.org/specifications/name-normalization/ */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}
