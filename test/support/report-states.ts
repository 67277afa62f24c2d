import type { ContainerEvidence, Evidence, FileEvidence, TestCase } from '../../src/evidence.js'
import type { ClassifiedTest } from '../../src/verdict/classes.js'
import type { Moved } from '../../src/verdict/moved.js'
import { type ExcuseCode, REASONS, type ReasonCode } from '../../src/verdict/reasons.js'
import {
  type ConsumerVerdict,
  type Excused,
  finding,
  type Reason,
  type RunResult,
} from '../../src/verdict/verdict.js'
import {
  container,
  evidence,
  fileEvidence,
  CANDIDATE as IDENTITY,
  result,
  testCase,
} from '../unit/report/results.js'
import { alikeContract, incidentContract } from './contract/incident.js'

/*
 * What runs look like to a reader, made by hand after the replay of the incident: the states that the report is looked at in.
 */

const FOLDER = 'tests/integration/local'
const FILES = {
  invoke: `${FOLDER}/invoke/test_invoke_durable.py`,
  execution: `${FOLDER}/execution/test_execution.py`,
  callback: `${FOLDER}/callback/test_callback.py`,
  lambda: `${FOLDER}/start_lambda/test_start_lambda_durable.py`,
}
const PIN = 'f46d86e52c0ffee00c0ffee00c0ffee00c0ffee0'

const CANDIDATE = {
  ...IDENTITY,
  reference: 'public.ecr.aws/durable-functions/aws-durable-execution-emulator:pr-4be14be1',
  repository: 'public.ecr.aws/durable-functions/aws-durable-execution-emulator',
}

const LINKS = {
  server: 'https://github.com',
  repository: 'aws/aws-durable-execution-sdk-python',
  run: 'https://github.com/aws/aws-durable-execution-sdk-python/actions/runs/42',
  docs: 'https://github.com/owner/compat-gate/blob/v1/docs',
}

const REPRODUCE = `git checkout ${CANDIDATE.commit} && npx --yes 'github:owner/compat-gate#v1' run --consumer sam-cli --ref ${PIN}`

const UUID = '6f1c2f60-8f5e-4c8e-9d53-0f5c3e8a9b11'

function assertion(file: string, test: string, line: number, said: string): string {
  return `${said}
self = <${file.replaceAll('/', '.')}.${test} testMethod=test_${line}>

    def test_${test}(self):
        process = self.run_command(self.get_command_list(event=self.event))
        stdout, stderr = process.communicate(timeout=TIMEOUT)
>       self.assertEqual(process.returncode, 0)
E       ${said}

${file}:${line}: AssertionError`
}

const NOT_FOUND = `botocore.errorfactory.ResourceNotFoundException: An error occurred (PathNotFoundLocally) when calling the GetDurableExecution operation: Function not found: /2025-12-01/durable-executions/${UUID}%2F0c9d`

function cases(kind: keyof typeof FILES, names: string[], said: string): TestCase[] {
  const file = FILES[kind]
  return names.map((name, index) =>
    testCase(`${file.replace(/\.py$/, '').replaceAll('/', '.')}.TestDurable::test_${name}`, {
      outcome: 'failed',
      text: assertion(file, name, 80 + 17 * index, said),
      printed: `2026-11-29 17:00:0${index % 10} Invoking function ${name}\nExecution ARN: ${UUID}/0c9d\nError: Durable execution ${UUID}/0c9d was not found`,
    }),
  )
}

function passing(kind: keyof typeof FILES, names: string[]): TestCase[] {
  return names.map(name =>
    testCase(`${FILES[kind].replace(/\.py$/, '').replaceAll('/', '.')}.TestDurable::test_${name}`),
  )
}

const WORDS =
  'hello_world named_step map_operations parallel wait_for_condition retry callback_success callback_failure nested_child large_payload timeout cancel history list_executions stop resume versioned'.split(
    ' ',
  )
const named = (amount: number, prefix = '') =>
  Array.from(
    { length: amount },
    (_, index) => `${prefix}${WORDS[index % WORDS.length]}${index >= WORDS.length ? `_${index}` : ''}`,
  )

const TROUBLE = [
  { text: `INFO GET /2025-12-01/durable-executions/${UUID}%2F0c9d 404`, times: 36 },
  { text: `INFO GET /2025-12-01/durable-executions/${UUID}%2F0c9d/history 404`, times: 18 },
  {
    text: 'ERROR in handler: no such execution\nTraceback (most recent call last):\n  File "/app/server.py", line 88, in do_GET\n    execution = self.store[arn]\nKeyError: \'6f1c2f60-8f5e-4c8e-9d53-0f5c3e8a9b11%2F0c9d\'',
    times: 3,
  },
]

function own(number: number, over: Partial<ContainerEvidence> = {}): ContainerEvidence {
  const id = `${number}`.padStart(2, '0').repeat(6)
  return container({ id, reference: CANDIDATE.reference, log: `logs/container-${id}.log`, ...over })
}

function ran(kind: keyof typeof FILES, tests: TestCase[], over: Partial<FileEvidence> = {}): FileEvidence {
  const index = Object.keys(FILES).indexOf(kind) + 1
  const failed = tests.some(({ outcome }) => outcome === 'failed')
  return fileEvidence(FILES[kind], {
    durationMs: 160_000 * index,
    exitCode: failed ? 1 : 0,
    report: { state: 'ok', detail: '', cases: tests },
    containers: [own(index, failed ? { trouble: TROUBLE } : {}), own(index + 10)],
    log: `logs/0${index}-${FILES[kind].replaceAll('/', '_')}.log`,
    ...over,
  })
}

const CONSUMER = {
  name: 'sam-cli',
  repository: 'aws/aws-sam-cli',
  ref: 'develop',
  pin: PIN,
  commit: PIN,
  modified: [],
}

function trial(files: FileEvidence[], over: Partial<Evidence> = {}): Evidence {
  return evidence(files, { consumer: CONSUMER, candidate: CANDIDATE, ...over })
}

const CONTROL = trial(
  [
    ran(
      'invoke',
      cases(
        'invoke',
        named(1),
        'docker: Error response from daemon: exec: "/usr/bin/dex-local-runner": no such file',
      ),
    ),
  ],
  {
    arm: 'control',
  },
)

interface Told extends Pick<ClassifiedTest, 'class' | 'candidate' | 'baseline' | 'baselineText'> {
  code?: ReasonCode
  excuse?: ExcuseCode
}

/** What both images together say of the failed tests of a trial. */
function compare(from: Evidence, tell: (test: TestCase, file: string) => Told) {
  const tests: ClassifiedTest[] = []
  const reasons: Reason[] = []
  const excused: Excused[] = []
  for (const { file, report } of from.files) {
    for (const test of report.cases.filter(({ outcome }) => outcome === 'failed')) {
      const { code, excuse, ...both } = tell(test, file)
      tests.push({ file, test: test.id, text: test.text, decided: true, counts: code !== undefined, ...both })
      const found = { consumer: 'sam-cli', file, test: test.id, detail: test.text.split('\n')[0] ?? '' }
      if (code !== undefined) reasons.push({ ...found, code, verdict: REASONS[code].verdict })
      if (excuse !== undefined) excused.push({ ...found, code: excuse, instead: 'test-failed' })
    }
  }
  return { tests, reasons, excused }
}

const BASELINE = {
  state: 'used' as const,
  reference: 'public.ecr.aws/durable-functions/aws-durable-execution-emulator:v1.1.2',
  digest: `sha256:${'b1'.repeat(32)}`,
  configDigest: `sha256:${'b2'.repeat(32)}`,
}

function judged(
  verdict: 'pass' | 'fail' | 'inconclusive',
  trials: Evidence[],
  more: Partial<ConsumerVerdict> = {},
  reasons: Reason[] = [],
): RunResult {
  const stages = trials
    .flatMap(({ files }) => files)
    .map(({ file, durationMs }, index) => ({
      lane: 'sam-cli',
      name: file,
      startedAt: 60_000 + 200_000 * index,
      endedAt: 60_000 + 200_000 * index + durationMs,
    }))
  return result({
    judgement: { verdict, consumers: [{ name: 'sam-cli', pin: PIN, verdict, reasons, ...more }] },
    candidates: [CANDIDATE],
    evidence: trials,
    stages: [
      { lane: 'candidate', name: 'prepare', startedAt: 0, endedAt: 24_000 },
      { lane: 'candidate', name: 'build', startedAt: 24_000, endedAt: 60_000 },
      { lane: 'sam-cli', name: 'set-up', startedAt: 1_000, endedAt: 60_000 },
      ...stages,
    ],
    reproduce: { 'sam-cli': REPRODUCE },
    links: LINKS,
  })
}

const ALL_GREEN = trial([
  ran('invoke', passing('invoke', named(13))),
  ran('execution', passing('execution', named(5))),
  ran('callback', passing('callback', named(4))),
  ran('lambda', passing('lambda', named(18))),
])

const BROKEN = trial([
  ran('invoke', [
    ...cases('invoke', named(8), 'AssertionError: 1 != 0'),
    ...cases('invoke', named(5, 'get_'), 'AssertionError: unexpectedly None'),
  ]),
  ran('execution', [
    ...passing('execution', named(4)),
    ...cases('execution', ['history'], 'AssertionError: unexpectedly None'),
  ]),
  ran('callback', cases('callback', named(4), 'AssertionError: unexpectedly None')),
  ran('lambda', cases('lambda', named(18), NOT_FOUND)),
])

function failing({ files }: Evidence): Reason[] {
  return files.flatMap(({ file, report }) =>
    report.cases
      .filter(({ outcome }) => outcome === 'failed')
      .map(
        ({ id, text }): Reason => ({
          consumer: 'sam-cli',
          verdict: 'fail',
          ...finding('test-failed', text.split('\n')[0] ?? '', { file, test: id }),
        }),
      ),
  )
}

function brokenByTheImage(): RunResult {
  const { tests, reasons } = compare(BROKEN, () => ({
    class: 'newly-broken',
    candidate: ['failed', 'failed', 'failed'],
    baseline: ['passed', 'passed'],
    code: 'newly-broken',
  }))
  return judged('fail', [BROKEN, CONTROL], { tests, baseline: BASELINE }, reasons)
}

const SOME = trial([
  ran('invoke', [
    ...passing('invoke', named(10)),
    ...cases(
      'invoke',
      named(3, 'sdk_'),
      "ImportError: cannot import name 'durable_step' from 'aws_durable_execution_sdk_python'",
    ),
  ]),
  ran('execution', passing('execution', named(5))),
  ran('callback', passing('callback', named(4))),
  ran('lambda', passing('lambda', named(18))),
])

function alreadyBroken(): RunResult {
  const { tests, excused } = compare(SOME, test => ({
    class: 'already-broken',
    candidate: ['failed', 'failed'],
    baseline: ['failed', 'failed'],
    baselineText: test.text.replace('6f1c', '7a2d'),
    excuse: 'already-broken',
  }))
  return judged('pass', [SOME, CONTROL], { tests, excused, baseline: BASELINE, moved: MOVED })
}

const SHAKY = trial([
  ran('invoke', passing('invoke', named(13))),
  ran('execution', passing('execution', named(5))),
  ran('callback', [
    ...passing('callback', named(2)),
    ...cases(
      'callback',
      ['callback_timeout', 'callback_heartbeat'],
      'AssertionError: timed out after 30 s waiting for status SUCCEEDED, last was RUNNING',
    ),
  ]),
  ran('lambda', passing('lambda', named(18))),
])

function flaky(): RunResult {
  const { tests, excused } = compare(SHAKY, () => ({
    class: 'flaky',
    candidate: ['failed', 'passed', 'failed'],
    baseline: ['passed', 'failed', 'passed'],
    excuse: 'flaky',
  }))
  return judged('pass', [SHAKY, CONTROL], { tests, excused, baseline: BASELINE })
}

const MIXED = trial([
  ran('invoke', [
    ...passing('invoke', named(10)),
    ...cases('invoke', named(3, 'sdk_'), "ImportError: cannot import name 'durable_step'"),
  ]),
  ran('execution', passing('execution', named(5))),
  ran('callback', [
    ...passing('callback', named(3)),
    ...cases(
      'callback',
      ['masked_one'],
      `AssertionError: expected 200, got 404\nbody: {"arn": "${UUID}/0c9d"}`,
    ),
  ]),
  ran('lambda', [...passing('lambda', named(13)), ...cases('lambda', named(5, 'arn_'), NOT_FOUND)]),
])

function both(): RunResult {
  const { tests, reasons, excused } = compare(MIXED, (test, file) => {
    if (file === FILES.lambda)
      return {
        class: 'newly-broken',
        candidate: ['failed', 'failed', 'failed'],
        baseline: ['passed', 'passed'],
        code: 'newly-broken',
      }
    const both = { candidate: ['failed', 'failed', 'failed'], baseline: ['failed', 'failed'] } satisfies Pick<
      Told,
      'candidate' | 'baseline'
    >
    if (file === FILES.callback) {
      const baselineText = test.text.replaceAll('got 404', 'got 500').replace(/body: .*/, 'body: {}')
      return { ...both, class: 'masked', baselineText, code: 'masked' }
    }
    return { ...both, class: 'already-broken', excuse: 'already-broken' }
  })
  return judged('fail', [MIXED, CONTROL], { tests, excused, baseline: BASELINE, moved: MOVED }, reasons)
}

const MOVED: Moved = {
  since: { run: '41.1', startedAt: '2026-11-20T03:00:00.000Z' },
  name: 'sam-cli',
  image: { from: `sha256:${'b2'.repeat(32)}`, to: CANDIDATE.configDigest },
  consumer: {
    from: 'fe8f8dbb1c0ffee00c0ffee00c0ffee00c0ffee0',
    to: PIN,
    commits: [
      { sha: PIN, subject: 'fix: decode the execution ARN' },
      { sha: 'abc'.repeat(13).slice(0, 40).padEnd(40, '0'), subject: 'chore: bump dependencies' },
    ],
    more: 3,
  },
  packages: [{ name: 'aws-durable-execution-sdk-python', from: '1.5.0', to: '1.6.0' }],
  images: [
    {
      reference: 'public.ecr.aws/lambda/python:3.13-x86_64',
      from: `sha256:${'c1'.repeat(32)}`,
      to: `sha256:${'c2'.repeat(32)}`,
    },
  ],
  runner: { from: 'ubuntu24 20261115.1', to: 'ubuntu24 20261122.1' },
}

const CRASHED = trial([
  ran(
    'invoke',
    cases(
      'invoke',
      named(13),
      "requests.exceptions.ConnectionError: HTTPConnectionPool(host='localhost', port=9014): Max retries exceeded with url: /health",
    ),
    {
      containers: [1, 2, 3].map(number =>
        own(number, {
          exitCode: 1,
          stoppedByRequest: false,
          trouble: [
            {
              text: 'Traceback (most recent call last):\n  File "/usr/local/bin/dex-local-runner", line 5, in <module>\n    from emulator.server import main\nModuleNotFoundError: No module named \'emulator\'',
              times: 1,
            },
          ],
        }),
      ),
    },
  ),
  ran('execution', passing('execution', named(5))),
])

function crash(): RunResult {
  const reasons = failing(CRASHED)
  const crashes = CRASHED.files.flatMap(({ file, containers }) =>
    containers
      .filter(({ exitCode }) => exitCode === 1)
      .map(
        ({ name }): Reason => ({
          consumer: 'sam-cli',
          verdict: 'fail',
          ...finding('container-crashed', `${name} ended with exit code 1`, { file }),
        }),
      ),
  )
  return judged('fail', [CRASHED], {}, [...reasons, ...crashes])
}

function noEvidence(): RunResult {
  const stopped = trial([], {
    incidents: [
      {
        kind: 'setup-failed',
        detail:
          'step 2 of 2 ended with exit code 1: ERROR: Could not find a version that satisfies the requirement boto3==99 (from versions: 1.0)',
      },
    ],
  })
  const reasons: Reason[] = [
    {
      consumer: 'sam-cli',
      verdict: 'inconclusive',
      ...finding('setup-failed', 'step 2 of 2 ended with exit code 1'),
    },
  ]
  return judged('inconclusive', [stopped], {}, reasons)
}

function split(): RunResult {
  const platforms = ['linux/amd64', 'linux/arm64']
  const trials = platforms.map(platform => ({ ...BROKEN, part: { platform, shard: 1, shards: 1 } }))
  const reasons = trials.flatMap(one => failing(one).map(reason => ({ trial: one.part.platform, ...reason })))
  const whole = judged('fail', trials, {}, reasons)
  const artifacts = new Map(
    trials.map((one, index) => [
      one as Evidence,
      `compat-gate-evidence-sam-cli-1-${index === 0 ? 'amd64' : 'arm64'}-1/evidence/sam-cli`,
    ]),
  )
  return {
    ...whole,
    artifacts,
    reproduce: Object.fromEntries(
      platforms.map(platform => [`sam-cli (${platform})`, `${REPRODUCE} --platform ${platform}`]),
    ),
  }
}

/** By the names of their pictures. */
export const REPORT_STATES: Record<string, () => RunResult> = {
  green: () => judged('pass', [ALL_GREEN, CONTROL]),
  'broken-by-the-image': () => ({
    ...brokenByTheImage(),
    contracts: [incidentContract({ consumer: 'sam-cli', failedTests: new Set(['incident::test 1']) })],
  }),
  'no-baseline': () => judged('fail', [BROKEN, CONTROL], {}, failing(BROKEN)),
  'already-broken': alreadyBroken,
  flaky: () => ({ ...flaky(), contracts: [alikeContract({ consumer: 'sam-cli' })] }),
  both,
  crash: () => ({
    ...crash(),
    contracts: [
      {
        consumer: 'sam-cli',
        outcome: { state: 'unknown', why: 'nothing that was said to the candidate was recorded' },
      },
    ],
  }),
  'no-evidence': noEvidence,
  split,
}
