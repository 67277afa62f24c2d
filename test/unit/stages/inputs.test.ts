import { describe, expect, it } from 'vitest'
import { readInputs, type StageInputs } from '../../../src/stages/inputs.js'

const read = (given: Record<string, string>) => readInputs(name => given[name] ?? '', '/repo')

// What a runner gives a step that says nothing: the defaults of action.yml.
const DEFAULTS = { config: 'gate.yml', stage: '', token: 't', 'dry-run': 'false', 'fail-on-verdict': 'true' }

const NOTHING = {
  sha: undefined,
  image: undefined,
  token: undefined,
  consumer: undefined,
  ref: undefined,
  platform: undefined,
}
const OF_ALL = { ...NOTHING, lastGreen: undefined, again: true }
const OF_PLAN = {
  ...{ sha: undefined, image: undefined, token: undefined },
  ...{ consumer: undefined, ref: undefined, again: true },
}

describe('the inputs of each stage', () => {
  it.each<[Record<string, string>, StageInputs]>([
    [{}, { ...OF_ALL, stage: 'all', root: '/repo', config: 'gate.yml', token: 't', failOnVerdict: true }],
    [
      {
        stage: 'all',
        platform: 'linux/aarch64',
        consumer: 'tool',
        sha: 'abcdef1',
        'last-green': 'last',
        again: 'false',
        'fail-on-verdict': 'false',
      },
      {
        ...OF_ALL,
        lastGreen: '/repo/last',
        again: false,
        stage: 'all',
        root: '/repo',
        config: 'gate.yml',
        token: 't',
        platform: 'linux/arm64',
        consumer: 'tool',
        sha: 'abcdef1',
        failOnVerdict: false,
      },
    ],
    [
      { stage: 'plan', consumer: 'tool', image: 'a/b:1', 'last-green': '/g' },
      {
        ...OF_PLAN,
        stage: 'plan',
        root: '/repo',
        config: 'gate.yml',
        token: 't',
        consumer: 'tool',
        image: 'a/b:1',
        lastGreen: '/g',
      },
    ],
    [
      { stage: 'build', plan: '{}', platform: 'linux/amd64' },
      { stage: 'build', root: '/repo', config: 'gate.yml', plan: '{}', platform: 'linux/amd64' },
    ],
    [
      {
        stage: 'trial',
        plan: '{}',
        consumer: 'tool',
        shard: '2',
        candidate: 'in/candidate',
        token: '',
        'set-up-cache': 'kept',
        'last-green': 'last',
      },
      {
        stage: 'trial',
        root: '/repo',
        config: 'gate.yml',
        plan: '{}',
        consumer: 'tool',
        shard: 2,
        candidate: '/repo/in/candidate',
        setUpCache: '/repo/kept',
        lastGreen: '/repo/last',
        token: undefined,
        platform: undefined,
      },
    ],
    [
      { stage: 'judge', plan: '{}', candidate: '/c', evidence: '/e', 'last-green': '/g' },
      {
        stage: 'judge',
        root: '/repo',
        config: 'gate.yml',
        token: 't',
        lastGreen: '/g',
        plan: '{}',
        candidate: '/c',
        evidence: '/e',
        imageId: '',
        comment: false,
        failOnVerdict: true,
      },
    ],
    [
      {
        stage: 'promote',
        config: '.github/compat-gate.yml',
        candidate: '/c',
        verdict: '/v',
        version: 'v1',
        'candidate-image': 'r.example/a:pr-1',
        'expected-latest': 'none',
        'dry-run': 'true',
      },
      {
        stage: 'promote',
        root: '/repo',
        candidate: '/c',
        verdict: '/v',
        version: 'v1',
        candidateImage: 'r.example/a:pr-1',
        approvedImageId: '',
        platformTags: undefined,
        expectedLatest: 'none',
        dryRun: true,
      },
    ],
  ])('%j', (given, expected) => {
    expect(read({ ...DEFAULTS, ...given })).toStrictEqual(expected)
  })
})

describe('an input that is wrong is named', () => {
  it.each([
    [{ stage: 'ship' }, "stage: expected one of all, plan, build, trial, judge, issue, promote, got 'ship'"],
    [{ shard: '1', evidence: 'x' }, "shard, evidence: must be empty for stage 'all'"],
    [
      { stage: 'promote', sha: 'abcdef1' },
      "sha: must be empty for stage 'promote'; config: must be .github/compat-gate.yml, its default, for stage 'promote', got 'gate.yml'",
    ],
    [
      { stage: 'build', 'dry-run': 'true', 'fail-on-verdict': 'no' },
      "dry-run: must be false, its default, for stage 'build', got 'true'; fail-on-verdict: must be true, its default, for stage 'build', got 'no'",
    ],
    [{ stage: 'build' }, "plan: expected a value for stage 'build', got nothing"],
    [{ stage: 'trial', plan: '{}', consumer: 'a' }, "shard: expected a value for stage 'trial', got nothing"],
    [
      { stage: 'trial', plan: '{}', consumer: 'a', shard: '0' },
      "shard: expected a whole number of at least 1, got '0'",
    ],
    [{ platform: 'amd64' }, "platform: expected os/arch, as in linux/amd64, got 'amd64'"],
    [{ 'fail-on-verdict': 'yes' }, "fail-on-verdict: expected true or false, got 'yes'"],
    [
      {
        stage: 'promote',
        config: '',
        candidate: 'c',
        verdict: 'v',
        version: 'v1',
        'candidate-image': 'a',
        'dry-run': '1',
      },
      "dry-run: expected true or false, got '1'",
    ],
  ])('%j', (given, message) => {
    expect(() => read({ ...DEFAULTS, ...given })).toThrow(message)
  })
})
