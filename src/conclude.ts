import { relative } from 'node:path'
import type { ConsumerConfig } from './config/config.js'
import { DEFAULT_PATHS } from './config/load.js'
import type { Evidence } from './evidence.js'
import type { Run } from './live-run.js'
import type { RunResult, StageTime } from './report/result.js'
import { judge } from './verdict/judge.js'
import type { Policy } from './verdict/policy.js'

/** The result of a run whose evidence is complete. */
export function conclude(run: Run, evidence: Evidence[], notes: string[]): RunResult {
  const { consumers, context, startedAt, sinceStart, stages } = run
  const candidate = evidence.find(one => one.candidate !== undefined)?.candidate
  return {
    run: context.run,
    startedAt,
    durationMs: Math.round(sinceStart()),
    judgement: judge(consumers.map(policyOf), evidence),
    ...(candidate !== undefined && { candidate }),
    evidence,
    stages: [...stages.times, ...evidence.flatMap(fileTimes)],
    reproduce: Object.fromEntries(evidence.map(one => [one.consumer.name, reproduce(one, run)])),
    notes: [...notes, ...notRun(run)],
  }
}

/** What the evidence of a consumer is held against. */
export function policyOf({ name, test, expect, control }: ConsumerConfig): Policy {
  return { consumer: name, files: test.files, expect, ...(control && { control: control.files }) }
}

/** The result of a run that had nothing to do. */
export function notApplicable({ context, startedAt, sinceStart }: Run, why: string): RunResult {
  return {
    run: context.run,
    startedAt,
    durationMs: Math.round(sinceStart()),
    judgement: { verdict: 'not-applicable', consumers: [] },
    notApplicable: why,
    evidence: [],
    stages: [],
    reproduce: {},
    notes: [],
  }
}

function fileTimes({ arm, consumer, files }: Evidence): StageTime[] {
  return files.map(({ file, startedAt, durationMs }) => ({
    lane: consumer.name,
    name: arm === 'candidate' ? file : `${arm} ${file}`,
    startedAt,
    endedAt: startedAt + durationMs,
  }))
}

function reproduce({ consumer, candidate }: Evidence, { config, inputs }: Run): string {
  const path = relative(inputs.root, config.path)
  const words = [
    'npx',
    'compat-gate',
    'run',
    '--consumer',
    consumer.name,
    '--ref',
    consumer.pin ?? consumer.ref,
  ]
  if (path !== DEFAULT_PATHS[0]) words.push('--config', path)
  const build = candidate === undefined ? [] : [`git checkout ${candidate.commit}`]
  return [...build, words.map(quoted).join(' ')].join(' && ')
}

function quoted(word: string): string {
  return /^[\w./:@+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

// A reader has to know which proofs a verdict does not rest on.
function notRun({ config, consumers }: Run): string[] {
  const without = consumers.filter(({ control }) => control === undefined)
  const notes = without.map(
    ({ name }) => `${name}: no 'control' is configured: nothing shows that its tests fail without the image`,
  )
  if (config.baseline !== undefined) notes.push("'baseline' is configured, but this release does not run it")
  return notes
}
