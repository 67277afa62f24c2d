import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { serveGit } from '../support/git-server.js'
import { inTerminal, timerBySignal } from '../support/program.js'
import { inTerminalHere } from '../support/program-here.js'
import { leftovers, NOTHING } from '../support/program-leftovers.js'
import {
  PASSES,
  type SmallConsumer,
  type SmallConsumerOptions,
  smallConsumer,
} from '../support/small-consumer.js'

interface Bad {
  what: string
  consumer?: SmallConsumerOptions
  /** Changes the repositories before the run. */
  given?: (small: SmallConsumer) => Promise<unknown>
  env?: NodeJS.ProcessEnv
  args?: string[]
  /** What the user reads names the thing and the way out. */
  says: RegExp[]
}

const CONFIG = '.github/compat-gate.yml'
const UNUSED = '0'.repeat(40)

const configured = (text: string | undefined) => (small: SmallConsumer) =>
  small.provider.commit({ [CONFIG]: text })
const tested = (body: string): SmallConsumerOptions => ({ tests: { 'a.js': body } })
const prepared = (...steps: object[]): SmallConsumerOptions => ({ consumer: { setup: steps } })

/** Wrong usage or configuration: 64, and nothing was started. */
const WRONG: Bad[] = [
  {
    what: 'no configuration file',
    given: configured(undefined),
    says: [/\.github\/compat-gate\.yml/, /version: 1/],
  },
  { what: 'a configuration elsewhere that is not there', args: ['--config', 'x.yml'], says: [/x\.yml/] },
  {
    what: 'a configuration that is no YAML',
    given: configured('version: 1\ncandidate: {image: [}\n'),
    says: [/compat-gate\.yml:2:\d+/],
  },
  { what: 'an empty configuration', given: configured(''), says: [/compat-gate\.yml:1:1/] },
  {
    what: 'a key that is not known',
    consumer: { candidate: { contxt: '.' } },
    says: [/compat-gate\.yml:\d+:\d+/, /contxt/, /context/],
  },
  {
    what: 'no Dockerfile',
    consumer: { candidate: { dockerfile: 'docker/Dockerfile' } },
    says: [/candidate\.dockerfile: there is no file \/.*\/docker\/Dockerfile/],
  },
  {
    what: 'no build context',
    consumer: { candidate: { context: 'image', dockerfile: 'Dockerfile' } },
    says: [/candidate\.context: there is no folder \/.*\/image/],
  },
  {
    what: 'no commit',
    given: ({ provider }) => provider.git('update-ref', '-d', 'HEAD'),
    says: [/is no git repository with a commit: .*'sha'/],
  },
  {
    what: 'an engine by ssh',
    env: { DOCKER_HOST: 'ssh://me@there' },
    says: [/DOCKER_HOST=ssh:\/\/me@there: .* use unix:\/\/<path>/],
  },
  {
    what: 'no address of an engine',
    env: { DOCKER_HOST: '/run/x.sock' },
    says: [/DOCKER_HOST: expected unix:\/\/\//],
  },
]

/** Something stood in the way: 2, and the report has the code. */
const INCIDENTS: (Bad & { code: string })[] = [
  {
    what: 'an instruction that fails',
    code: 'build-failed',
    consumer: { dockerfile: ['RUN exit 3'] },
    says: [/RUN exit 3/, /code: 3/, /last lines/],
  },
  {
    what: 'an instruction that is none',
    code: 'build-failed',
    consumer: { dockerfile: ['FLY away'] },
    says: [/unknown instruction: FLY/],
  },
  {
    what: 'a file to copy that is not there',
    code: 'build-failed',
    consumer: { dockerfile: ['COPY wheel.whl /'] },
    says: [/COPY wheel\.whl/],
  },
  {
    what: 'a preparation that fails',
    code: 'build-failed',
    consumer: { candidate: { prepare: ['echo almost; exit 4'] } },
    says: [/candidate\.prepare: 'echo almost; exit 4' ended with exit code 4/, /almost$/m],
  },
  {
    what: 'no engine',
    code: 'engine-gone',
    env: { DOCKER_HOST: 'unix:///nobody.sock' },
    says: [/tried unix:\/\/\/nobody\.sock/, /set DOCKER_HOST/],
  },
  {
    what: 'a consumer that is no repository',
    code: 'consumer-unreachable',
    consumer: { consumer: { repository: '../nowhere' } },
    says: [/\.\.\/nowhere cannot be reached/],
  },
  {
    what: 'a server of the consumer that is down',
    code: 'network-failed',
    consumer: { consumer: { repository: 'http://127.0.0.1:1/consumer.git' } },
    says: [/http:\/\/127\.0\.0\.1:1\/consumer\.git cannot be reached: .*refused|connect/i],
  },
  {
    what: 'a ref that does not exist',
    code: 'ref-not-found',
    consumer: { consumer: { ref: 'v9' } },
    says: [/\.\.\/consumer has no ref 'v9': tried refs\/tags\/v9, refs\/heads\/v9/],
  },
  {
    what: 'a commit that does not exist',
    code: 'ref-not-found',
    consumer: { consumer: { ref: UNUSED } },
    says: [new RegExp(`has no commit ${UNUSED}`)],
  },
  {
    what: 'a set-up step that fails',
    code: 'setup-failed',
    consumer: prepared({ run: 'echo almost; exit 7' }),
    says: [/the set-up step 'echo almost; exit 7' ended with exit code 7/, /almost$/m],
  },
  {
    what: 'a set-up step that does not end',
    code: 'setup-timed-out',
    consumer: prepared({ run: 'sleep 600', timeout: '1s' }),
    says: [/'sleep 600' did not end within 1 s/],
  },
  {
    what: 'a test command that does not exist',
    code: 'command-not-found',
    consumer: { test: { command: ['./no-such-tool', '{report}'] } },
    says: [/test\.command: cannot start '\.\/no-such-tool': there is no such program/],
  },
  {
    what: 'git that is not installed',
    code: 'internal-error',
    env: { PATH: '/nonexistent' },
    says: [/git is not installed, or not in the PATH/],
  },
  {
    what: 'no report',
    code: 'report-missing',
    consumer: tested('await useCandidate()'),
    says: [/a\.js/, /Make the command write its JUnit report there/],
  },
  {
    what: 'a report that is cut off',
    code: 'report-malformed',
    consumer: tested(`await useCandidate(); writeReport('<testsuite><testcase name="a"/>')`),
    says: [/a\.js/, /unclosed tag: testsuite/],
  },
  {
    what: 'a report of no bytes',
    code: 'report-malformed',
    consumer: tested(`await useCandidate(); writeReport('')`),
    says: [/expected a report, got 0 bytes/],
  },
  {
    what: 'a report without a test',
    code: 'report-empty',
    consumer: tested(`await useCandidate(); writeReport('<testsuite/>')`),
    says: [/the report is well-formed and holds no test/],
  },
  {
    what: 'a report that is no XML',
    code: 'report-malformed',
    consumer: tested(`await useCandidate(); writeReport('ok 1 - works')`),
    says: [/a\.js/],
  },
  {
    what: 'a report of 200 MB',
    code: 'report-malformed',
    consumer: tested(
      `await useCandidate(); report('works'); (await import('node:fs')).truncateSync(process.argv[2], 200e6)`,
    ),
    says: [/expected at most 67108864 bytes, got 200000000/],
  },
  {
    what: 'a test file that does not end and never used the candidate',
    code: 'timed-out-unused',
    consumer: { ...tested(`await meet('here')`), test: { timeout: '1s' } },
    says: [/ended by the gate after 1 s/, /never started the candidate/],
  },
]

/** Runs the program in a table's row. */
async function run({ consumer, given, env, args = [] }: Bad) {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine, consumer)
  await given?.(small)
  const report = join(small.folder, 'report')
  const end = await inTerminalHere(['run', '--report', report, ...args], small, env)
  const document = await readFile(join(report, 'verdict.json'), 'utf8').catch(() => undefined)
  return { ...end, document, left: await leftovers(small) }
}

describe('wrong usage or configuration ends with 64, and says what and where', () => {
  it.each(WRONG)('$what', async bad => {
    const { code, stdout, stderr, document, left } = await run(bad)
    for (const text of bad.says) expect(stderr).toMatch(text)
    expect([code, stdout, document]).toEqual([64, '', undefined])
    expect(stderr).toMatch(/^compat-gate: /)
    expect(stderr).not.toMatch(/^ {4}at /m)
    expect(left).toEqual(NOTHING)
  })
})

describe('what stands in the way ends with 2, and the report says what', () => {
  it.each(INCIDENTS)('$what', async bad => {
    const { code, stdout, document, left } = await run(bad)
    for (const text of bad.says) expect(stdout).toMatch(text)
    expect(stdout).toMatch(/\nverdict: inconclusive\n$/)
    expect(code).toBe(2)
    const { consumers, approvedImageId } = JSON.parse(document ?? '{}')
    expect(consumers[0].reasons.map((reason: { code: string }) => reason.code)).toContain(bad.code)
    expect(approvedImageId).toBe('')
    expect(left).toEqual(NOTHING)
  })
})

it('a server that does not have the consumer says what would be needed', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine, { consumer: { repository: 'acme/none' } })
  await using server = await serveGit(small.folder, { token: 'secret' })
  const { code, stdout } = await inTerminalHere(['run'], small, { GITHUB_SERVER_URL: server.url })
  expect(code).toBe(2)
  expect(stdout).toMatch(/acme\/none cannot be reached: .*; a private repository needs a token/)
})

it('a test file that hangs on the candidate is a fail', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine, {
    tests: { 'hangs.js': `await startCandidate(); await meet('here')`, 'works.js': PASSES },
    test: { timeout: '1h' },
  })
  await using program = inTerminal(['run', '--json'], small, timerBySignal(3_600_000))
  await small.meeting.arrival('here')
  program.signal('SIGUSR2')
  const { code, stdout } = await program.ended
  const [consumer] = JSON.parse(stdout).consumers
  expect(consumer.reasons).toMatchObject([{ code: 'timed-out', file: 'hangs.js' }])
  expect(consumer.files).toMatchObject([{ exit: 'timed out' }, { file: 'works.js', passed: 1 }])
  expect(code).toBe(1)
  expect(await leftovers(small)).toEqual(NOTHING)
})
