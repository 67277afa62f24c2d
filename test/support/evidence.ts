import {
  type CandidateIdentity,
  type ContainerEvidence,
  EVIDENCE_SCHEMA,
  type Evidence,
  type FileEvidence,
  type ImageEvent,
  type TestCase,
} from '../../src/evidence.js'
import type { Policy } from '../../src/verdict/verdict.js'

export const PIN = 'c0ffee00'.repeat(5)
export const ENGINE_ID = `sha256:${'e1'.repeat(32)}`

export const CANDIDATE: CandidateIdentity = {
  run: 'run-1',
  reference: 'registry.example/team/emulator:pr-abc1234',
  repository: 'registry.example/team/emulator',
  tag: 'pr-abc1234',
  engineId: ENGINE_ID,
  configDigest: `sha256:${'c0'.repeat(32)}`,
  archive: { sha256: 'a4'.repeat(32), bytes: 1_000 },
  commit: 'abc1234',
  platform: 'linux/amd64',
  builder: 'engine',
  registry: { state: 'absent', detail: 'manifest unknown' },
}

export function testCase(id: string, more: Partial<TestCase> = {}): TestCase {
  return { id, outcome: 'passed', seconds: 0.1, text: '', attempts: 1, ...more }
}

/** A container of the candidate that ran and was removed by the test that started it. */
export function container(more: Partial<ContainerEvidence> = {}): ContainerEvidence {
  return {
    id: 'f00d'.repeat(16),
    name: 'emulator',
    reference: CANDIDATE.reference,
    imageId: ENGINE_ID,
    image: 'candidate',
    sameRepository: true,
    started: true,
    exitCode: 137,
    oomKilled: false,
    stoppedByRequest: true,
    ...more,
  }
}

export function imageEvent(more: Partial<ImageEvent> = {}): ImageEvent {
  return { action: 'tag', reference: CANDIDATE.reference, imageId: ENGINE_ID, ...more }
}

/** A file whose two tests passed, against one container of the candidate. */
export function fileEvidence(file: string, more: Partial<FileEvidence> = {}): FileEvidence {
  return {
    file,
    command: ['run', file],
    startedAt: 0,
    durationMs: 2_000,
    exitCode: 0,
    timedOut: false,
    report: {
      state: 'ok',
      detail: '',
      cases: [testCase(`${file}::starts`), testCase(`${file}::answers`)],
    },
    containers: [container()],
    log: `logs/${file}.log`,
    ...more,
  }
}

export const FILES = ['a.test', 'b.test']

/** What `passingEvidence` is held against, and meets exactly. */
export function policy(more: Partial<Policy['expect']> = {}, consumer = 'tool'): Policy {
  return {
    consumer,
    files: FILES,
    selectedBy: 'image-env: EMULATOR_IMAGE',
    expect: { minPassed: 4, skips: [], containers: 1, requests: 1, exitCodes: [], ...more },
  }
}

/** The evidence of a trial with which nothing is wrong, and in which nothing is to spare. */
export function passingEvidence(more: Partial<Evidence> = {}, consumer = 'tool'): Evidence {
  return {
    schema: EVIDENCE_SCHEMA,
    run: 'run-1',
    trial: 'trial-1',
    arm: 'candidate',
    consumer: { name: consumer, repository: 'acme/tool', ref: 'main', pin: PIN, commit: PIN, modified: [] },
    candidate: CANDIDATE,
    engine: { name: 'Docker Engine', version: '27.0.0', apiVersion: '1.46' },
    witness: { complete: true, detail: '' },
    files: FILES.map(file => fileEvidence(file)),
    asked: [],
    imageEvents: [],
    tagAfter: ENGINE_ID,
    archiveAfter: CANDIDATE.archive,
    incidents: [],
    ...more,
  }
}

/** Passing evidence whose first file is another. */
export function withFirstFile(more: Partial<FileEvidence>): Evidence {
  const [first = '', ...others] = FILES
  return passingEvidence({ files: [fileEvidence(first, more), ...others.map(file => fileEvidence(file))] })
}

/** Passing evidence in which a third test of the first file ended like this. */
export function withCase(more: Partial<TestCase>, exitCode = 0): Evidence {
  const base = fileEvidence('a.test').report
  return withFirstFile({
    exitCode,
    report: { ...base, cases: [...base.cases, testCase('a.test::third', more)] },
  })
}
