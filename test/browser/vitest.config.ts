import { defineConfig } from 'vitest/config'

// report.html in a real browser: `npm run test:browser`. test/browser/chromium.ts says what it needs.
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../..`,
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    allowOnly: false,
    passWithNoTests: false,
    reporters: [
      'default',
      ['junit', { outputFile: 'results/junit-browser.xml' }],
      './test/support/no-skips.ts',
    ],
  },
})
