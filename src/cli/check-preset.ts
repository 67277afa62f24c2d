import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPreset } from '../config/load-preset.js'
import { runGit } from '../git/git.js'
import { presetFacts } from '../preset-check/preset-facts.js'
import { makeCheckContext } from '../preset-check/source.js'
import { Lines, type OutputSink } from '../process/lines.js'
import { PacedOutput } from '../report/paced-output.js'
import { relayedLine } from '../report/progress-display.js'
import { UsageError } from '../shared/errors.js'
import { packageFolder } from '../shared/files.js'
import { newRun } from '../stages/context.js'
import type { PresetCheckArguments } from './definitions/check-command.js'
import { guardRun } from './reaper.js'
import { sayCheck } from './say-check.js'

/**
 * `compat-gate check --preset`: does what a preset takes for granted still hold in a checkout of its consumer. Says all
 * of it, a line each, and resolves to whether all is well.
 *
 * @throws UsageError for a preset that is unknown or not valid, and for a checkout that is no folder
 */
export async function checkPresetInTerminal(
  { preset: name, checkout, setUp }: PresetCheckArguments,
  signal: AbortSignal,
): Promise<boolean> {
  const preset = await loadPreset(name, join(packageFolder(), 'presets'))
  if (!(await isFolder(checkout))) throw new UsageError(`--checkout: expected a folder, got '${checkout}'`)
  sayCheck(true, `${preset.file}, for ${checkout}${await commitOf(checkout, signal)}`)
  const run = newRun()
  const folder = await mkdtemp(join(tmpdir(), 'compat-gate-check-'))
  await using _ = guardRun(run, [folder])
  try {
    const options = { run, checkout, folder, env: process.env, signal }
    const context = await makeCheckContext(preset.consumer, preset.check.collect.command, options)
    return await sayAll(presetFacts(preset, context, setUp ? { setUp: setUpOutput() } : {}))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function sayAll(facts: ReturnType<typeof presetFacts>): Promise<boolean> {
  let well = true
  for await (const { ok, text } of facts) {
    sayCheck(ok, text)
    well &&= ok
  }
  return well
}

/** Shows what set-up steps write, because they can take minutes. */
export function setUpOutput(): OutputSink['write'] {
  const lines = new Lines(line => process.stderr.write(`${relayedLine('set-up', line)}\n`))
  const pace = new PacedOutput(process.stderr)
  return chunk => {
    lines.write(chunk)
    return pace.room()
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
}

// A folder inside of another repository has no commit of its own.
async function commitOf(checkout: string, signal: AbortSignal): Promise<string> {
  if (!existsSync(join(checkout, '.git'))) return ''
  const head = await runGit(['rev-parse', '--verify', 'HEAD^{commit}'], checkout, {
    env: process.env,
    signal,
    listener: () => undefined,
  })
  return head.exitCode === 0 ? ` at ${head.stdout.trim()}` : ''
}
