import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { AWS_SAM_CLI_MACHINE } from '../../src/cli/caller-workflow.js'
import { fakeEngine } from '../support/engine-endpoint.js'
import { makeImage } from '../support/fake-engine/image.js'
import { ACTION, CONFIG, IMAGE, initArguments, initPlace, WORKFLOW } from '../support/init-place.js'

describe('what is proposed for a project of', () => {
  it.each<[string, object]>([
    [
      'pytest',
      {
        setup: [
          {
            run: "python3 -m venv .venv\n.venv/bin/pip install --disable-pip-version-check -e '.[test]'\n",
          },
        ],
        'setup-cache': {
          paths: ['.venv', 'src/greeting.egg-info'],
          key: ['pyproject.toml'],
          tools: ['python3 --version'],
        },
        installed: ['.venv/bin/pip', 'freeze', '--disable-pip-version-check'],
        'image-tag-env': 'GREETER_IMAGE_TAG',
        test: {
          command: [
            ...['.venv/bin/python', '-m', 'pytest', '-v', '--junitxml={report}'],
            ...['--override-ini=junit_logging=all', '--override-ini=junit_log_passing_tests=false', '{file}'],
          ],
          files: ['tests/integration/test_greet.py'],
        },
        expect: { 'min-passed': 2, requests: 0 },
        control: { files: ['tests/integration/test_greet.py'], args: ['-k', 'test_greets_by_name'] },
      },
    ],
    [
      'node-test',
      {
        'image-env': 'GREETER_IMAGE',
        test: {
          command: [
            'node',
            '--test',
            '--test-reporter=junit',
            '--test-reporter-destination={report}',
            '{file}',
          ],
          files: ['test/greet.test.js'],
        },
        expect: { 'min-passed': 2, requests: 0 },
        control: { files: ['test/greet.test.js'] },
      },
    ],
    [
      'vitest',
      {
        setup: [{ run: 'npm install --no-audit --no-fund --no-package-lock' }],
        'setup-cache': { paths: ['node_modules'], key: ['package.json'], tools: ['node --version'] },
        'image-tag-env': 'GREETER_TAG',
        test: {
          command: [
            'npx',
            'vitest',
            'run',
            '--retry=0',
            '--reporter=junit',
            '--outputFile={report}',
            '{file}',
          ],
          files: ['test/integration/greet.test.js'],
        },
        expect: { 'min-passed': 2, requests: 0 },
        control: { files: ['test/integration/greet.test.js'], args: ['-t', 'greets by name'] },
      },
    ],
    [
      'jest',
      {
        setup: [
          { run: 'npm install --no-audit --no-fund --no-package-lock' },
          {
            run: 'npm install --no-audit --no-fund --no-package-lock --prefix .compat-gate-tools jest-junit@17.0.0',
          },
        ],
        'setup-cache': {
          paths: ['node_modules', '.compat-gate-tools'],
          key: ['package.json'],
          tools: ['node --version'],
        },
        'image-env': 'GREETER_IMAGE',
        env: { JEST_JUNIT_OUTPUT_FILE: '{report}' },
        test: {
          command: [
            ...['npx', 'jest', '--ci', '--reporters={workdir}/.compat-gate-tools/node_modules/jest-junit'],
            ...['--runTestsByPath', '{file}'],
          ],
          files: ['__tests__/greet.js'],
        },
        expect: { 'min-passed': 2, requests: 0 },
        control: { files: ['__tests__/greet.js'], args: ['-t', 'greets by name'] },
      },
    ],
    [
      'go',
      {
        setup: [
          { run: 'GOBIN="$PWD/.compat-gate-tools" go install gotest.tools/gotestsum@v1.13.0' },
          { run: 'go mod download' },
        ],
        'setup-cache': {
          paths: ['.compat-gate-tools', '~/go'],
          key: ['go.mod'],
          tools: ['GOTOOLCHAIN=local go version'],
        },
        installed: ['go', 'list', '-m', 'all'],
        'image-tag-env': 'GREETER_TAG',
        env: { GOFLAGS: '-modcacherw' },
        test: {
          command: ['.compat-gate-tools/gotestsum', '--junitfile={report}', '--', '-count=1', './{file}'],
          files: ['greeter'],
        },
        expect: { 'min-passed': 2, requests: 0 },
        control: { files: ['greeter'], args: ['-run', '^TestGreetsByName$'] },
      },
    ],
    [
      'maven',
      {
        setup: [{ run: 'mvn --batch-mode --no-transfer-progress test-compile' }],
        'image-env': 'GREETER_IMAGE',
        test: {
          command: [
            ...['mvn', '--batch-mode', '--no-transfer-progress', 'verify', '-Dit.test={file}'],
            ...[
              '-Dfailsafe.rerunFailingTestsCount=0',
              '-Dtest=none',
              '-Dsurefire.failIfNoSpecifiedTests=false',
            ],
          ],
          files: ['greeting.GreeterIT'],
          report: { format: 'junit', path: 'target/failsafe-reports/TEST-*.xml' },
        },
        expect: { 'min-passed': 1, requests: 0 },
        control: { files: ['greeting.GreeterIT'] },
      },
    ],
    [
      'gradle',
      {
        setup: [{ run: 'gradle --no-daemon :client:testClasses' }],
        'image-env': 'GREETER_IMAGE',
        test: {
          command: [
            ...['gradle', '--no-daemon', '--no-build-cache', ':client:cleanTest', ':client:test'],
            ...['--tests', '{file}'],
          ],
          files: ['greeting.GreeterTest'],
          report: { format: 'junit', path: 'client/build/test-results/test/*.xml' },
        },
        expect: { 'min-passed': 2, requests: 0 },
        control: { files: ['greeting.GreeterTest'] },
      },
    ],
  ])('%s passes check', async (kind, expected) => {
    await using engine = await fakeEngine()
    await using here = await initPlace(engine, kind)
    const { code, stdout, stderr } = await here.gate(
      initArguments('--consumer', '../consumer', '--image', IMAGE),
    )
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^ok {6}consumer: \.\.\/consumer main is [0-9a-f]{40}$/m)
    const [consumer] = parse(await here.read(CONFIG)).consumers
    expect(consumer).toEqual({ name: 'consumer', repository: '../consumer', ref: 'main', ...expected })
  })
})

describe('a file that is there', () => {
  it('is kept, and what differs is shown; with --force it is overwritten, and a second time it is as proposed', async () => {
    await using engine = await fakeEngine()
    await using here = await initPlace(engine, 'node-test')
    const ours = initArguments('--consumer', '../consumer', '--image', IMAGE)
    await here.gate(ours)
    const proposed = await here.read(CONFIG)
    const own = proposed.replace('min-passed: 2', 'min-passed: 1')
    await writeFile(join(here.image.path, CONFIG), own)

    const kept = await here.gate(ours)
    expect([kept.code, kept.stderr]).toEqual([
      64,
      `compat-gate: init: ${CONFIG} is there, and not as proposed: nothing was written; --force overwrites\n`,
    ])
    expect(kept.stdout).toMatch(/^- {6}min-passed: 1 .*\n\+ {6}min-passed: 2 /m)
    expect(await here.read(CONFIG)).toBe(own)

    const forced = await here.gate([...ours, '--force'])
    expect([forced.code, forced.stdout.includes('+      min-passed: 2')]).toEqual([0, true])
    expect(forced.stdout).toContain(`ok      ${CONFIG}: overwritten\nok      ${WORKFLOW}: unchanged\n`)
    expect(await here.read(CONFIG)).toBe(proposed)
    expect((await here.gate(ours)).stdout).toContain(`ok      ${CONFIG}: unchanged\n`)
    expect(await here.read('.gitignore')).toBe('.compat-gate/\n')
  })

  it('is the one with the other ending, where that is there', async () => {
    await using engine = await fakeEngine()
    await using here = await initPlace(engine, 'node-test')
    const other = '.github/compat-gate.yaml'
    await here.image.commit({ [other]: 'version: 1\n' })
    const { code, stdout } = await here.gate(
      initArguments('--consumer', '../consumer', '--image', IMAGE, '--force'),
    )
    expect([code, stdout]).toEqual([0, expect.stringContaining(`ok      ${other}: overwritten\n`)])
    expect(await here.image.git('status', '--porcelain', '.github')).not.toContain('compat-gate.yml\n')
  })

  it('is never a link', async () => {
    await using engine = await fakeEngine()
    await using here = await initPlace(engine, 'node-test')
    await mkdir(join(here.image.path, '.github'))
    await symlink('../Dockerfile', join(here.image.path, CONFIG))
    const { code, stderr } = await here.gate(
      initArguments('--consumer', '../consumer', '--image', IMAGE, '--force'),
    )
    expect([code, stderr]).toEqual([64, expect.stringContaining(`${CONFIG}: expected a file, got a link`)])
  })
})

describe('what only a person can say', () => {
  const ready = ['--consumer', '../consumer', '--image', IMAGE]

  it.each<[string, string[], string]>([
    [
      'the root of the repository',
      initArguments(...ready, '--root', '../consumer/src'),
      'consumer/src is not the root of its repository',
    ],
    ['a root that is there', initArguments(...ready, '--root', '../nobody'), 'there is no folder '],
    [
      'a preset that there is',
      initArguments('--preset', 'aws-sam-clo', '--image', IMAGE),
      "--preset: unknown preset 'aws-sam-clo': did you mean 'aws-sam-cli'?",
    ],
    [
      'a preset that says where its consumer is',
      initArguments('--preset', 'local-durable', '--image', IMAGE),
      '--preset: local-durable does not say where its consumer is: write consumers by hand',
    ],
    [
      'the root of the consumer',
      initArguments('--image', IMAGE, '--consumer', '../consumer/src'),
      'consumer/src is not the root of its repository',
    ],
    [
      'a terminal or --yes',
      ['init', ...ready],
      'there is no terminal to ask in: --yes takes what is proposed',
    ],
    [
      'a full SHA',
      ['init', '--yes', '--action', 'owner/compat-gate@v1', ...ready],
      "a full SHA of 40 digits, got 'owner/compat-gate@v1'",
    ],
    [
      'the consumer',
      initArguments('--image', IMAGE),
      '--consumer is needed: Which project has to work with the image?',
    ],
    [
      'a consumer that is there',
      initArguments('--consumer', '../nobody', '--image', IMAGE),
      'nobody, and it is no owner/name and no git URL',
    ],
    [
      'an image with a name',
      initArguments('--consumer', '../consumer', '--image', 'Greeter:latest'),
      '--image: expected a repository without a tag',
    ],
    [
      'a Dockerfile that is there',
      initArguments('--dockerfile', 'docker/Dockerfile'),
      '--dockerfile: there is no file docker/Dockerfile',
    ],
    [
      'tests that are there',
      initArguments(...ready, '--tests', 'e2e,spec'),
      'it uses node:test, and has no test file in e2e, spec',
    ],
    [
      'the variable',
      initArguments('--consumer', '../consumer', '--image', '127.0.0.1:1/other'),
      '--image-env or --image-tag-env is needed: Which variable of the consumer selects 127.0.0.1:1/other? Its source does not name the image.',
    ],
  ])('%s is asked for by its option', async (_, args, expected) => {
    await using engine = await fakeEngine()
    await using here = await initPlace(engine, 'node-test')
    const { code, stderr } = await here.gate(args)
    expect([code, stderr]).toEqual([64, expect.stringContaining(expected)])
    expect(await here.image.git('status', '--porcelain')).toBe('')
  })

  it('is taken from options', async () => {
    await using engine = await fakeEngine()
    await using here = await initPlace(engine, 'node-test')
    await here.image.commit({ 'docker/server.Dockerfile': 'FROM scratch\nCOPY dist/server /\nEXPOSE 80\n' })
    const build = ['--dockerfile', 'docker/server.Dockerfile', '--context', '.', '--prepare', 'make dist']
    const tests = ['--tests', 'test/unit', '--image-tag-env', 'GREETER_IMAGE', '--ref', 'main']
    const { code } = await here.gate(
      initArguments('--consumer', '../consumer', '--image', IMAGE, ...build, ...tests),
    )
    expect(code).toBe(0)
    const { candidate, consumers } = parse(await here.read(CONFIG))
    expect(candidate).toEqual({
      image: IMAGE,
      dockerfile: 'docker/server.Dockerfile',
      prepare: ['make dist'],
    })
    expect(consumers[0]).toMatchObject({
      'image-tag-env': 'GREETER_IMAGE',
      test: { files: ['test/unit/names.test.js'] },
      expect: { 'min-passed': 1 },
    })
    expect(consumers[0].expect).not.toHaveProperty('requests')
  })
})

describe('where the consumer is elsewhere', () => {
  it('is read from a git URL, at its own branch', async () => {
    await using engine = await fakeEngine()
    await using here = await initPlace(engine, 'node-test')
    await here.consumer.git('branch', '--move', 'trunk')
    const url = `file://${here.consumer.path}`
    const { code, stdout } = await here.gate(initArguments('--consumer', url, '--image', IMAGE))
    expect([code, parse(await here.read(CONFIG)).consumers[0]]).toMatchObject([
      0,
      { name: 'consumer', repository: url, ref: 'trunk', 'image-env': 'GREETER_IMAGE' },
    ])
    expect(stdout).toContain(`ok      consumer: consumer, read from ${url} at `)
  })

  it('a checkout is named by its remote, where others reach that', async () => {
    await using engine = await fakeEngine()
    await using here = await initPlace(engine, 'node-test')
    await here.consumer.git('remote', 'add', 'origin', 'git@github.com:acme/greeting.git')
    const server = join(here.path, 'server/acme/greeting.git')
    await here.consumer.git('clone', '--quiet', '--bare', '.', server)
    const github = { GITHUB_SERVER_URL: `file://${join(here.path, 'server')}` }
    const { code } = await here.gate(initArguments('--consumer', '../consumer', '--image', IMAGE), github)
    expect([code, parse(await here.read(CONFIG)).consumers[0]]).toMatchObject([
      0,
      { name: 'greeting', repository: 'acme/greeting', ref: 'main' },
    ])
  })

  it('a preset that names the image is taken', async () => {
    await using engine = await fakeEngine()
    await using here = await initPlace(engine, 'node-test')
    const server = join(here.path, 'server')
    await here.consumer.git('branch', 'develop')
    await here.consumer.git('clone', '--quiet', '--bare', '.', join(server, 'aws/aws-sam-cli.git'))
    const image = 'public.ecr.aws/durable-functions/aws-durable-execution-emulator'
    await here.gate(initArguments('--image', image), {
      GITHUB_SERVER_URL: `file://${server}`,
    })
    expect(parse(await here.read(CONFIG))).toEqual({
      ...{ version: 1, candidate: { image } },
      consumers: [{ name: 'aws-sam-cli', preset: 'aws-sam-cli' }],
    })
    expect(parse(await here.read(WORKFLOW)).jobs.gate.with).toEqual(AWS_SAM_CLI_MACHINE)
  })
})

it('with an image that is published, it is the baseline', async () => {
  await using engine = await fakeEngine()
  await using here = await initPlace(engine, 'node-test')
  engine.fake.registry.publish(`${IMAGE}:latest`, makeImage({ Cmd: ['true'] }, []))
  const { stdout } = await here.gate(initArguments('--consumer', '../consumer', '--image', IMAGE))
  expect(stdout).toContain(`ok      baseline: ${IMAGE}:latest is published\n`)
  expect(parse(await here.read(CONFIG)).baseline).toBe('latest')
})

it('the workflow is one call of the gate, at the commit that was named', async () => {
  await using engine = await fakeEngine()
  await using here = await initPlace(engine, 'node-test')
  await here.gate(initArguments('--consumer', '../consumer', '--image', IMAGE))
  const text = await here.read(WORKFLOW)
  expect(text.split('\n').length).toBeLessThanOrEqual(30)
  expect(text).not.toMatch(/^ +with:/m)
  const [repository, commit] = ACTION.split('@')
  const called = [...text.matchAll(/uses: (\S+)/g)].map(([, name]) => name)
  expect(called).toEqual([`${repository}/.github/workflows/gate.yml@${commit}`])
})
