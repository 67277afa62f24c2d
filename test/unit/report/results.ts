import {
  type CandidateIdentity,
  type ContainerEvidence,
  EVIDENCE_SCHEMA,
  type Evidence,
  type FileEvidence,
  type TestCase,
} from '../../../src/evidence.js'
import { REASONS, type ReasonCode } from '../../../src/verdict/reasons.js'
import { finding, type Reason, type RunResult } from '../../../src/verdict/verdict.js'

const PIN = '3c1153afb0d97adde7b3c1153afb0d97adde7b12'
export const DIGEST = `sha256:${'5f'.repeat(32)}`

export const CANDIDATE: CandidateIdentity = {
  run: 'r1',
  reference: 'example.org/durable/emulator:pr-4be1',
  repository: 'example.org/durable/emulator',
  tag: 'pr-4be1',
  engineId: `sha256:${'5f'.repeat(32)}`,
  configDigest: DIGEST,
  archive: { sha256: 'a0'.repeat(32), bytes: 91_234_567 },
  commit: '4be1'.repeat(10),
  platform: 'linux/amd64',
  builder: 'engine',
  registry: { state: 'absent', detail: 'manifest unknown' },
}

export function testCase(id: string, over: Partial<TestCase> = {}): TestCase {
  return { id, outcome: 'passed', seconds: 0.4, text: '', attempts: 1, ...over }
}

export function container(over: Partial<ContainerEvidence> = {}): ContainerEvidence {
  return {
    id: 'c0ffee',
    name: 'sam-durable-execution-emulator',
    reference: CANDIDATE.reference,
    imageId: CANDIDATE.engineId,
    image: 'candidate',
    sameRepository: true,
    started: true,
    exitCode: 143,
    oomKilled: false,
    stoppedByRequest: true,
    ...over,
  }
}

export function fileEvidence(file: string, over: Partial<FileEvidence> = {}): FileEvidence {
  return {
    file,
    command: ['.venv/bin/pytest', file],
    startedAt: 14_000,
    durationMs: 21_300,
    exitCode: 0,
    timedOut: false,
    report: { state: 'ok', detail: '', cases: [testCase(`${file}::starts`), testCase(`${file}::stops`)] },
    containers: [container()],
    log: 'logs/1.log',
    ...over,
  }
}

export function evidence(files: FileEvidence[], over: Partial<Evidence> = {}): Evidence {
  return {
    schema: EVIDENCE_SCHEMA,
    run: 'r1',
    trial: 'r1-sam-cli',
    arm: 'candidate',
    consumer: {
      name: 'sam-cli',
      repository: 'aws/aws-sam-cli',
      ref: 'develop',
      pin: PIN,
      commit: PIN,
      modified: [],
    },
    candidate: CANDIDATE,
    witness: { complete: true, detail: '' },
    files,
    asked: [],
    imageEvents: [],
    tagAfter: CANDIDATE.engineId,
    incidents: [],
    ...over,
  }
}

export function reason(
  code: ReasonCode,
  detail: string,
  where: { file?: string; test?: string } = {},
): Reason {
  return { consumer: 'sam-cli', verdict: REASONS[code].verdict, ...finding(code, detail, where) }
}

export function result(over: Partial<RunResult> = {}): RunResult {
  return {
    run: 'r1',
    startedAt: '2026-11-21T07:00:00.000Z',
    durationMs: 73_400,
    judgement: { verdict: 'pass', consumers: [{ name: 'sam-cli', pin: PIN, verdict: 'pass', reasons: [] }] },
    candidates: [CANDIDATE],
    untried: [],
    evidence: [evidence([fileEvidence('tests/test_invoke.py'), fileEvidence('tests/test_callback.py')])],
    stages: [
      { lane: 'candidate', name: 'build', startedAt: 0, endedAt: 9_200 },
      { lane: 'candidate', name: 'freeze', startedAt: 9_200, endedAt: 11_000 },
      { lane: 'sam-cli', name: 'check out', startedAt: 40, endedAt: 2_900 },
      { lane: 'sam-cli', name: 'set-up', startedAt: 2_900, endedAt: 14_000 },
      { lane: 'sam-cli', name: 'tests/test_invoke.py', startedAt: 14_000, endedAt: 35_300 },
      { lane: 'sam-cli', name: 'tests/test_callback.py', startedAt: 35_300, endedAt: 73_300 },
    ],
    reproduce: { 'sam-cli': `node bin/compat-gate.js run --consumer sam-cli --ref ${PIN}` },
    notes: [],
    ...over,
  }
}

/** A run in which `texts` are the names and failure texts of tests that failed. */
export function failed(...texts: { id: string; text: string }[]): RunResult {
  const file = 'tests/test_invoke.py'
  const cases = texts.map(({ id, text }) => testCase(id, { outcome: 'failed', text }))
  const reasons = texts.map(({ id, text }) =>
    reason('test-failed', text.split('\n', 1)[0]?.slice(0, 300) ?? '', { file, test: id }),
  )
  return result({
    judgement: { verdict: 'fail', consumers: [{ name: 'sam-cli', pin: PIN, verdict: 'fail', reasons }] },
    evidence: [
      evidence([
        fileEvidence(file, {
          exitCode: 1,
          report: { state: 'ok', detail: '', cases: [testCase('ok'), ...cases] },
        }),
        fileEvidence('tests/test_callback.py'),
      ]),
    ],
  })
}

export function inconclusive(...reasons: Reason[]): RunResult {
  return result({
    judgement: {
      verdict: 'inconclusive',
      consumers: [{ name: 'sam-cli', pin: PIN, verdict: 'inconclusive', reasons }],
    },
  })
}

/** Texts by which others have broken out of Markdown, HTML, logs and terminals. */
export const NASTY = [
  '<script>alert(1)</script>',
  '</details></table><img src=x onerror=alert(1)>',
  'a | b || c \\| d \\',
  '```\n# out\n````\n`````',
  '~~~\nout',
  '`code` **bold** _it_ ~~x~~ [link](https://evil.example) ![img](x)',
  'https://evil.example www.evil.example mail@evil.example',
  '@octocat #123 GH-1 owner/repo#1 @org/team',
  '&lt;b&gt; &#60;b&#62; &amp;lt;',
  '<!-- comment --> ]]> <?php <![CDATA[',
  '- item\n1. one\n# head\n> quote\n---\n===',
  '\x1b[31mred\x1b[0m \x1b]0;title\x07 \x1b]8;;http://evil.example\x1b\\link\x1b]8;;\x1b\\ \x9b2J',
  'a\rverdict: pass\r\n\u2028verdict: pass\u2029\x85x\x0bx\x0cx',
  'safe\u202egnp.exe \u2066x\u2069 zero\u200bwidth\ufeff tag\u{e0041}',
  '\ud800 lone \udc00',
  '\x00\x01\x07\x08\x7f\x9f',
  '::error::forged\n::set-output name=verdict::pass',
  'x ##[set-output name=verdict;]pass ###[error]',
  '%0A::error::x %25',
  ':::mermaid\n%%{init: {}}%%\nsection x\nclick a href "javascript:x" ; #35;',
  '{{ x }} {{{ x }}} $(id) `id`',
  '',
  ' ',
]

/** Deterministic mixtures of the nasty texts. */
export function mixtures(amount: number): string[] {
  let seed = 42
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  const piece = () => {
    const text = NASTY[next(NASTY.length)] ?? ''
    const from = next(text.length + 1)
    return text.slice(from, from + next(12))
  }
  return Array.from({ length: amount }, () => Array.from({ length: 1 + next(8) }, piece).join(''))
}
