import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { loadPreset, type Preset } from '../../../src/config/load-preset.js'
import { type PresetFactsOptions, presetFacts } from '../../../src/preset-check/preset-facts.js'
import { type CheckContext, makeCheckContext } from '../../../src/preset-check/source.js'

/** A consumer whose tests are the lines of its files, and whose tool lists them. */
export const FILES: Record<string, string> = {
  'list.sh': 'while read -r name; do echo "$1::$name"; done <"$1"\n',
  'test/a': 'one\ntwo\nthree\n',
  'test/b': 'four\nfive\n',
  'src/container.py': 'TAG = "EMULATOR_TAG"\nNAME = "emulator"\n',
}

export const PRESET = `image-tag-env: EMULATOR_TAG
test: { command: [run, '{report}', '{file}'], files: [test/a, test/b] }
expect: { min-passed: 5 }
exclusive: { containers: [emulator] }
check:
  collect: { command: [bash, list.sh, '{file}'], line: '{file}::*' }
  tests: { test/a: 3, test/b: 2 }
  source:
    - { file: src/container.py, holds: [EMULATOR_TAG, NAME = "emulator"] }
`

/** A checkout of that consumer and a preset for it, gone when the test is. */
export class Checkout implements AsyncDisposable {
  readonly root: string
  readonly path: string

  private constructor(root: string) {
    this.root = root
    this.path = join(root, 'checkout')
  }

  static async make(files: Record<string, string | undefined> = {}, preset = PRESET): Promise<Checkout> {
    const made = new Checkout(await mkdtemp(join(tmpdir(), 'compat-gate-check-')))
    for (const [path, content] of Object.entries({ ...FILES, ...files }))
      if (content !== undefined) await made.write(path, content)
    await mkdir(join(made.root, 'presets'))
    await writeFile(join(made.root, 'presets', 'small.yml'), preset)
    return made
  }

  async write(path: string, content: string): Promise<void> {
    await mkdir(dirname(join(this.path, path)), { recursive: true })
    await writeFile(join(this.path, path), content)
  }

  preset(): Promise<Preset> {
    return loadPreset('small', join(this.root, 'presets'))
  }

  async context(
    env: NodeJS.ProcessEnv = process.env,
    signal = new AbortController().signal,
  ): Promise<CheckContext> {
    const { consumer, check } = await this.preset()
    const folder = join(this.root, 'work')
    // Processes are found by it, so no other test may have the same.
    const run = basename(this.root)
    return makeCheckContext(consumer, check.collect.command, {
      run,
      checkout: this.path,
      folder,
      env,
      signal,
    })
  }

  /** The facts as lines: `ok <text>` or `failed <text>`. */
  async facts(options: PresetFactsOptions = {}): Promise<string[]> {
    const lines: string[] = []
    for await (const { ok, text } of presetFacts(await this.preset(), await this.context(), options))
      lines.push(`${ok ? 'ok' : 'failed'} ${text}`)
    return lines
  }

  async [Symbol.asyncDispose]() {
    await rm(this.root, { recursive: true, force: true, maxRetries: 3 })
  }
}
