import type { Reporter, TestModule, Vitest } from 'vitest/node'

/** Tests that may be skipped, by their full name, each with its reason. Empty, and meant to stay so. */
const ALLOWED: ReadonlyMap<string, string> = new Map()

/** Fails the run for every test that did not run: a skip must not look like a pass. */
export default class NoSkips implements Reporter {
  #chosen = false

  onInit({ config }: Vitest): void {
    // Who asks for some tests by name knows that the others do not run.
    this.#chosen = config.testNamePattern !== undefined
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (this.#chosen) return
    const skipped = modules.flatMap(module =>
      [...module.children.allTests('skipped')].map(test => test.fullName),
    )
    const unexpected = skipped.filter(name => !ALLOWED.has(name))
    if (unexpected.length === 0) return
    process.stderr.write(
      `skipped without a reason, so the run fails:\n${unexpected.map(name => `  ${name}\n`).join('')}`,
    )
    process.exitCode = 1
  }
}
