import { expect, it } from 'vitest'
import { configText, type ProposedConfig } from '../../../src/init/config-text.js'

const CANDIDATE = {
  ...{ image: 'ghcr.io/acme/greeter', context: '.', dockerfile: 'Dockerfile', prepare: [], missing: [] },
  isServer: true,
}
const PRESET = { name: 'sam', repository: undefined, ref: 'v1', from: { preset: 'aws-sam-cli' } }

it('a configuration with a preset is short', () => {
  const config: ProposedConfig = { candidate: CANDIDATE, isPublished: true, consumer: PRESET }
  expect(
    configText(config),
  ).toBe(`# What the image has to pass before it is published. docs/configuration.md of compat-gate describes every key.

version: 1
candidate:
  image: ghcr.io/acme/greeter # what consumers look for
baseline: latest # what fails is run on the published image as well, to tell whose fault it is
consumers:
  - name: sam
    preset: aws-sam-cli
    ref: v1
`)
})

it('a build that is not at the root, and lacks what it copies, is told', () => {
  const build = {
    context: 'emulator',
    dockerfile: 'docker/Dockerfile',
    prepare: ['make'],
    missing: ['dist/*.whl'],
  }
  const config = { candidate: { ...CANDIDATE, ...build }, isPublished: false, consumer: PRESET }
  expect(configText(config)).toContain(`
# The Dockerfile copies dist/*.whl, which git does not have.
candidate:
  image: ghcr.io/acme/greeter # what consumers look for
  context: emulator
  dockerfile: docker/Dockerfile
  prepare:
    - make
consumers:
`)
})

it('a consumer that was read is told with what it was read from', () => {
  const tests = {
    ...{ kind: 'jest', setup: ['npm ci'], installed: ['npm', 'ls'], needs: 'Node.js', count: 0 },
    ...{ env: { REPORT: '{report}' }, control: { files: ['a.js'], args: ['-t', 'x: y'] } },
    setupCache: { paths: ['node_modules'], key: ['package-lock.json'], tools: ['node --version'] },
    test: { command: ['npx', 'jest', '{file}'], files: ['a.js', 'b.js'], reportPath: 'out/*.xml' },
    use: { files: ['src/a.js'], variable: { name: 'GREETER_TAG', value: 'tag' as const, file: 'src/a.js' } },
    chosenBy: 'folder' as const,
  }
  const from = { tests, variable: tests.use.variable }
  const consumer = { name: 'cli', repository: 'acme/cli', ref: 'main', from }
  const text = configText({ candidate: { ...CANDIDATE, isServer: false }, isPublished: false, consumer })
  expect(text).toContain(`
consumers:
  - name: cli
    repository: acme/cli
    ref: main
    # The machine needs Node.js.
    setup:
      - run: npm ci
    # What it has made is put back in later runs; \`run --fresh-set-up\` makes it anew.
    setup-cache:
      paths: [node_modules]
      key: [package-lock.json]
      tools: [node --version]
    installed: [npm, ls]
    image-tag-env: GREETER_TAG # read in src/a.js
    env:
      REPORT: '{report}'
    test:
      command: [npx, jest, '{file}']
      # no test leads to the image's name: those of its integration tests
      files:
        - a.js
        - b.js
      report:
        format: junit
        path: out/*.xml
    expect:
      min-passed: 1 # none could be counted: the first run says how many there are
      requests: 0 # the Dockerfile exposes no port
    # Must fail on a dead image, so that it is known to use it.
    control:
      files: [a.js]
      args: [-t, 'x: y']
`)
})
