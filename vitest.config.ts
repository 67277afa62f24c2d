import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { LongFilesFirst } from './test/support/long-files-first.js'
import { mode } from './test/support/mode.js'

// `repo` and `local` hold every test that needs nothing from outside; `cluster` runs those in which a real engine has a
// part on one, and adds those that need the real thing.
const outside = 'test/cluster/**'
// These files ask for no real engine, or are about git, packages, configuration and reports, which no engine changes;
// `npm run traps` springs the traps on one, and test/cluster/ has a bisection.
const inside = [
  'test/unit/**',
  'test/integration/{action-applies,action-config,archive-reads,bad-input,bisect,engine-over-tls,freeze,init,installed-package,live-contract,moved}.test.ts',
  'test/integration/{outside,preset-check,releases,report-files,rounds,slow-reader,split-contract}.test.ts',
  'test/integration/{terminal,terminal-reports,terminal-stage,terminal-waive,traps,uncommitted,way-to-the-tests}.test.ts',
]
// `npm run test:workflows` runs the workflow templates.
const workflows = 'test/workflows/**'
// `npm run test:browser` looks at the report in a browser.
const browser = 'test/browser/**'
const now = mode()
// `npm run coverage` sees to it that no change lowers them.
const floors = JSON.parse(readFileSync(`${import.meta.dirname}/test/coverage-floors.json`, 'utf8'))

// Files load the modules of the source once for many of them. One that replaces modules must not: others would get those.
const files = readdirSync(`${import.meta.dirname}/test`, { recursive: true, encoding: 'utf8' })
  .map(name => `test/${name}`)
  .filter(name => name.endsWith('.test.ts'))
const unit = files.filter(name => name.startsWith('test/unit/'))
const replacing = files.filter(name =>
  /\bvi\.(doMock|mock)\(/.test(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')),
)
const elsewhere = [workflows, browser, ...(now === 'cluster' ? inside : [outside])]

const projects: TestProjectInlineConfiguration[] = [
  { extends: true, test: { name: 'unit', include: unit, exclude: replacing, isolate: false } },
  {
    extends: true,
    test: {
      name: 'whole',
      isolate: false,
      // A process that starts many others is copied by the kernel each time: a small heap makes that cheaper.
      execArgv: ['--max-semi-space-size=2', '--single-threaded-gc'],
      include: ['test/**/*.test.ts'],
      exclude: [...unit, ...replacing, ...elsewhere],
      globalSetup: [
        'test/support/bundled-source.ts',
        ...(now === 'cluster' ? ['test/cluster/dependencies.ts', 'test/support/shell-image.ts'] : []),
      ],
    },
  },
  { extends: true, test: { name: 'replacing', include: replacing, exclude: elsewhere } },
]

export default defineConfig({
  test: {
    projects: now === 'cluster' ? projects.slice(1) : projects,
    // So that only a hang comes to them, also on a machine that has twenty other things to do.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 600_000 } },
    restoreMocks: true,
    unstubEnvs: true,
    // Both would leave tests out, and the run would still look whole.
    allowOnly: false,
    passWithNoTests: false,
    // One more than the cores of the smallest machine: some files wait for times to pass.
    maxWorkers: 3,
    sequence: { sequencer: LongFilesFirst },
    // One engine, one set of ports: in cluster mode files take turns.
    fileParallelism: now !== 'cluster',
    reporters: [
      'default',
      // Where .ci/run uses a mode twice, each run writes a file of its own.
      ['junit', { outputFile: `results/junit-${process.env['RESULTS'] ?? now}.xml` }],
      './test/support/no-skips.ts',
      './test/support/coverage-table.ts',
    ],
    coverage: {
      provider: 'v8',
      // From the root: a relative pattern would count every folder named src.
      include: [`${import.meta.dirname}/src/**`],
      reporter: ['lcovonly', 'json-summary'],
      // A test that fails does not hide what the others reached.
      reportOnFailure: true,
      reportsDirectory: `coverage/${now}`,
      ...(now === 'cluster' ? {} : { thresholds: floors }),
    },
  },
})
