import { join } from 'node:path'
import type { Config } from '../../src/config/config.js'
import type { Evidence } from '../../src/evidence.js'
import { terminalConclusion } from '../../src/report/conclusion.js'
import { evidencePlace } from '../../src/report/links.js'
import { StageTimer } from '../../src/shared/progress.js'
import { compareContracts } from '../../src/stages/contracts.js'
import type { RunResult } from '../../src/verdict/verdict.js'
import { type ExampleBase, example } from '../support/example.js'
import { gate } from '../support/gate.js'

/** What a golden path must look like on every engine. */
export interface Observed {
  verdict: string
  /** Codes with how often each was given. */
  codes: Record<string, number>
  /** By file: passed, failed, skipped, exit code, containers of the candidate that ran. */
  files: Record<
    string,
    [passed: number, failed: number, skipped: number, exit: number | undefined, seen: number]
  >
  /** Tests that failed, sorted. */
  broken: string[]
  /** Whether everything that a pass rests on was recorded, whatever the verdict. */
  witnessed: boolean
  pinned: boolean
  tagKept: boolean
}

type Files = Observed['files']

const INVOKE = 'test/invoke.test.js'
const START_LAMBDA = 'test/start-lambda.test.js'
const EXECUTION = 'test/execution.test.js'
const CALLBACK = 'test/callback.test.js'

const GOOD: Files = {
  [INVOKE]: [7, 0, 0, 0, 3],
  [START_LAMBDA]: [6, 0, 0, 0, 1],
  [EXECUTION]: [7, 0, 0, 0, 2],
  [CALLBACK]: [7, 0, 0, 0, 1],
}

/** All tests of the consumer. */
const TESTS = [
  'callback::a callback survives a restart of the emulator',
  'callback::a second answer is refused',
  'callback::an unknown callback ends with 4',
  'callback::fail lets the function fail with the message',
  'callback::heartbeat keeps a callback open',
  'callback::succeed lets the function go on with the result',
  'callback::the identifier names its execution and operation',
  'execution::an execution survives a restart of the emulator',
  'execution::an execution survives the removal of the container',
  'execution::get of an unknown execution ends with 4',
  'execution::get shows a running execution',
  'execution::history of an unknown execution ends with 4',
  'execution::history starts with the input and the time limit',
  'execution::stop ends an execution for good',
  'invoke::ends with 3 when the function fails',
  'invoke::gives an execution without a name one',
  'invoke::prints the ARN and the ID of the execution',
  'invoke::records each step in the history',
  'invoke::refuses a second execution of one name',
  'invoke::runs a function and prints its result',
  'invoke::starts the emulator by itself, and removes it afterwards',
  'start-lambda::answers an Event before the function has ended',
  "start-lambda::answers with the function's result",
  "start-lambda::marks a function's error",
  'start-lambda::passes on that a name is taken',
  'start-lambda::runs two invocations at once',
  'start-lambda::tells the ARN of the execution',
]

/** A way to break the emulator, or none, and what must be observed on every engine. */
export interface GoldenPath {
  way: string | undefined
  verdict: string
  codes: Record<string, number>
  /** The files that differ from a good run. */
  files: Files
  broken: string[]
  /** Of a break: what changed, in a line of the terminal. */
  cause?: RegExp
}

export const GOLDEN: GoldenPath[] = [
  { way: undefined, verdict: 'pass', codes: {}, files: {}, broken: [] },
  {
    way: 'arn-shape',
    cause: /^✗ POST \/start-durable-execution → 201 \.ExecutionArn: …:uuid.* → …:uuid\/hex/,
    verdict: 'fail',
    codes: { 'test-failed': 15 },
    files: {
      [INVOKE]: [1, 6, 0, 1, 3],
      [START_LAMBDA]: [0, 6, 0, 1, 1],
      [EXECUTION]: [6, 1, 0, 1, 2],
      [CALLBACK]: [5, 2, 0, 1, 1],
    },
    broken: [
      'callback::fail lets the function fail with the message',
      'callback::succeed lets the function go on with the result',
      'execution::get shows a running execution',
      'invoke::ends with 3 when the function fails',
      'invoke::gives an execution without a name one',
      'invoke::prints the ARN and the ID of the execution',
      'invoke::records each step in the history',
      'invoke::runs a function and prints its result',
      'invoke::starts the emulator by itself, and removes it afterwards',
      'start-lambda::answers an Event before the function has ended',
      "start-lambda::answers with the function's result",
      "start-lambda::marks a function's error",
      'start-lambda::passes on that a name is taken',
      'start-lambda::runs two invocations at once',
      'start-lambda::tells the ARN of the execution',
    ],
  },
  {
    way: 'missing-route',
    cause: /^✗ POST .*\/{callback-id}\/heartbeat → 404, was 200/,
    verdict: 'fail',
    codes: { 'test-failed': 1 },
    files: { [CALLBACK]: [6, 1, 0, 1, 1] },
    broken: ['callback::heartbeat keeps a callback open'],
  },
  {
    way: 'status-code',
    cause: /^✗ GET .*\/durable-executions\/{execution-arn} → 200\|400.*, was 200\|404/,
    verdict: 'fail',
    codes: { 'test-failed': 3 },
    files: { [EXECUTION]: [5, 2, 0, 1, 2], [CALLBACK]: [6, 1, 0, 1, 1] },
    broken: [
      'callback::an unknown callback ends with 4',
      'execution::get of an unknown execution ends with 4',
      'execution::history of an unknown execution ends with 4',
    ],
  },
  {
    way: 'crash-on-start',
    cause:
      /^✗ the candidate's container ended by itself: .* ended with exit code 1: .*the store needs sqlite/,
    verdict: 'fail',
    codes: { 'test-failed': 27, 'container-crashed': 4 },
    files: {
      [INVOKE]: [0, 7, 0, 1, 1],
      [START_LAMBDA]: [0, 6, 0, 1, 1],
      [EXECUTION]: [0, 7, 0, 1, 1],
      [CALLBACK]: [0, 7, 0, 1, 1],
    },
    broken: TESTS,
  },
  {
    way: 'lost-state',
    cause: /^✗ GET .*\/{execution-arn}\/history → 200\|404.*, was 200/,
    verdict: 'fail',
    codes: { 'test-failed': 3 },
    files: { [EXECUTION]: [5, 2, 0, 1, 2], [CALLBACK]: [6, 1, 0, 1, 1] },
    broken: [
      'callback::a callback survives a restart of the emulator',
      'execution::an execution survives a restart of the emulator',
      'execution::an execution survives the removal of the container',
    ],
  },
]

/** What a golden path says, in full: whatever the verdict, the evidence must be complete. */
export function expected({ verdict, codes, files, broken }: GoldenPath): Observed {
  return {
    verdict,
    codes,
    files: { ...GOOD, ...files },
    broken,
    witnessed: true,
    pinned: true,
    tagKept: true,
  }
}

/** A run of the gate on the examples; its report is there until it is disposed of. */
export interface GoldenRun extends AsyncDisposable {
  result: RunResult
  /** The folder of its report. */
  report: string
}

export async function goldenRun(way: string | undefined, base: ExampleBase): Promise<GoldenRun> {
  const place = await example(way, base)
  const request = { root: place.provider, endpoint: base.endpoint, folder: place.folder }
  const { result, folder } = await gate(request)
  return { result, report: join(folder, 'report'), [Symbol.asyncDispose]: () => place[Symbol.asyncDispose]() }
}

/** The last ten lines in a terminal of a run, where the image of another one is what users have. */
export async function lastLines(run: GoldenRun, published: GoldenRun): Promise<string[]> {
  const round = (one: Evidence): Evidence => ({ ...one, arm: 'baseline', round: 1 })
  const places = new Map([
    ...run.result.evidence.map(one => [one, join(run.report, evidencePlace(one))] as const),
    ...published.result.evidence
      .filter(({ arm }) => arm === 'candidate')
      .map(one => [round(one), join(published.report, evidencePlace(one))] as const),
  ])
  const stages = new StageTimer(NO_LISTENER, () => 0)
  const compared = { config: COMPARED, stages }
  const { contracts } = await compareContracts(compared, [...places.keys()], one => places.get(one) ?? '')
  const result = { ...run.result, ...(contracts && { contracts }) }
  return terminalConclusion(result, { reportDir: run.report }).slice(-10)
}

const NO_LISTENER = () => undefined
const COMPARED = {
  contract: 'report',
  baseline: { image: 'latest', when: 'always', rounds: 2, alreadyBroken: 'allow' },
} as Config

/** What a user would see of it. */
export function observed({ judgement, evidence, candidates }: RunResult): Observed {
  const [candidate] = candidates
  const [trial] = evidence
  const reasons = judgement.consumers.flatMap(consumer => consumer.reasons)
  const codes: Record<string, number> = {}
  for (const { code } of reasons) codes[code] = (codes[code] ?? 0) + 1
  const tests = reasons.flatMap(({ code, test }) =>
    code === 'test-failed' && test !== undefined ? [test] : [],
  )
  return {
    verdict: judgement.verdict,
    codes,
    files: Object.fromEntries((trial?.files ?? []).map(file => [file.file, fileRow(file)])),
    broken: tests.sort(),
    witnessed: trial?.witness.complete === true,
    pinned: trial?.consumer.pin !== undefined && trial.consumer.commit === trial.consumer.pin,
    tagKept: candidate !== undefined && trial?.tagAfter === candidate.engineId,
  }
}

function fileRow({
  report,
  exitCode,
  containers,
}: RunResult['evidence'][number]['files'][number]): Observed['files'][string] {
  const count = (...outcomes: string[]) =>
    report.cases.filter(({ outcome }) => outcomes.includes(outcome)).length
  const seen = containers.filter(({ image, started }) => image === 'candidate' && started).length
  return [count('passed'), count('failed', 'errored'), count('skipped', 'xfailed'), exitCode, seen]
}
