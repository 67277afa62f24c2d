import { defineConfig } from 'vitest/config'

// The workflow templates, run by act on this machine: `npm run test:workflows`.
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../..`,
    include: ['test/workflows/**/*.test.ts'],
    globalSetup: ['test/workflows/dependencies.ts', 'test/workflows/registry-setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    allowOnly: false,
    passWithNoTests: false,
    // Each run has engines of its own, and two of them at once would slow each other into their time limits.
    fileParallelism: false,
    reporters: [
      'default',
      ['junit', { outputFile: 'results/junit-workflows.xml' }],
      './test/support/no-skips.ts',
    ],
  },
})
