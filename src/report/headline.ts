import { isFailure } from '../evidence.js'
import { formatCount, formatNames } from '../shared/text.js'
import { movedLine } from '../verdict/moved.js'
import { type ExcuseCode, REASONS } from '../verdict/reasons.js'
import { type ConsumerVerdict, candidateTrials, type RunResult } from '../verdict/verdict.js'
import type { BrokenTest } from './broken-tests.js'
import { type Cause, consumerCauses, testsOfCauses } from './causes.js'

// The answer in one sentence: what broke, for whom, whose fault it is. It may hold foreign text.

const NAMES_SHOWN = 5

/** What the verdict means for this run, in one sentence. */
export function verdictHeadline(result: RunResult): string {
  const { judgement, notApplicable } = result
  const { verdict, consumers } = judgement
  const own = consumers.filter(consumer => consumer.verdict === verdict)
  const names = formatNames(
    own.map(({ name }) => name),
    NAMES_SHOWN,
  )
  switch (verdict) {
    case 'pass':
      return (
        excusedSentence(result) ?? `${shownImageName(result)} works with ${names}: ${passedTests(result)}.`
      )
    case 'fail':
      return `${shownImageName(result)} breaks ${breaks(own, result)}.`
    case 'inconclusive':
      return own.length === 0
        ? 'No consumer was judged, so nothing is known about the candidate.'
        : `Nobody can say whether ${shownImageName(result)} works with ${names}: ${whyNotSaid(own, result)}`
    case 'not-applicable':
      return notApplicable ?? 'The gate does not apply to this change.'
  }
}

/** With a sign of its own where the verdict's would hide that something fails. */
export function signedHeadline(result: RunResult): string {
  const isExcused = result.judgement.verdict === 'pass' && excusedSentence(result) !== undefined
  return `${isExcused ? '⚠️ ' : ''}${verdictHeadline(result)}`
}

/** How a reader calls the image: without the registry, and with what makes it no release. */
export function shownImageName({ candidates }: Pick<RunResult, 'candidates'>): string {
  const [first] = candidates
  const name = first?.repository.split('/').at(-1) || 'The candidate'
  if (first?.given !== undefined) return `${name}, given as ${first.given.reference},`
  const isDirty = candidates.some(({ uncommitted }) => uncommitted !== undefined)
  return isDirty ? `${name}, which has uncommitted changes,` : name
}

function passedTests({ evidence }: RunResult): string {
  const cases = candidateTrials(evidence).flatMap(({ files }) => files.flatMap(({ report }) => report.cases))
  return `${formatCount(cases.filter(({ outcome }) => outcome === 'passed').length, 'test')} passed on it`
}

/** `sam-cli: 36 of 40 tests failed`, for each consumer that it breaks. */
function breaks(consumers: ConsumerVerdict[], result: RunResult): string {
  const each = consumers
    .slice(0, NAMES_SHOWN)
    .map(consumer => ({ consumer, how: howBroken(consumer, result) }))
  const left = consumers.length - each.length
  const [only, ...others] = each
  if (only !== undefined && others.length === 0) return `${only.consumer.name}: ${only.how}`
  const list = each.map(({ consumer, how }) => `${consumer.name} (${how})`).join(', ')
  return left > 0 ? `${list} and ${left} more` : list
}

function howBroken(consumer: ConsumerVerdict, { evidence }: RunResult): string {
  const broken = testsOfCauses(consumerCauses(consumer, evidence))
  const counting = broken.filter(({ weight, test }) => weight === 'fail' && test !== undefined)
  const total = ranTests(consumer, evidence)
  const crash = consumerCauses(consumer, evidence).find(({ kind }) => kind === 'crash')
  const failed =
    counting.length === 0 ? undefined : `${counting.length} of ${formatCount(total, 'test')} failed`
  if (crash !== undefined) return [crashWords(crash), failed].filter(one => one !== undefined).join(', and ')
  if (failed === undefined) return meaningOf(consumer)
  const isCompared = counting.every(({ compared }) => compared?.class === 'newly-broken')
  if (!isCompared) return `${failed}${alsoBroken(broken)}`
  const which = counting.length === 1 ? 'which passes' : 'all of which pass'
  return `${counting.length} of ${formatCount(total, 'test')}, ${which} on ${publishedName(consumer)}${alsoBroken(broken)}`
}

function alsoBroken(broken: BrokenTest[]): string {
  const excused = broken.filter(({ weight, codes }) => weight === 'excused' && codes.length > 0).length
  return excused === 0 ? '' : `; ${excused} more ${excused === 1 ? 'is' : 'are'} not held against it`
}

/** How the published image is called: by its tag, as its users do. */
export function publishedName(consumer: ConsumerVerdict): string {
  const reference = consumer.baseline?.state === 'used' ? consumer.baseline.reference : undefined
  const tag = reference?.includes('@') === false ? reference.split('/').at(-1)?.split(':')[1] : undefined
  return tag === undefined || tag === 'latest' ? 'the published image' : `the published ${tag}`
}

const CRASH_WORDS: Partial<Record<string, string>> = {
  'container-crashed': 'its container crashed',
  'container-out-of-memory': 'its container was killed for memory',
  'nothing-to-run': 'its container has nothing to run',
  'container-refused': 'its container could not be started',
}

function crashWords({ codes }: Cause): string {
  return CRASH_WORDS[codes[0] ?? ''] ?? 'its container crashed'
}

function meaningOf(consumer: ConsumerVerdict): string {
  const reason = consumer.reasons.find(({ verdict }) => verdict === 'fail')
  return reason === undefined ? 'see the reasons' : withoutStop(REASONS[reason.code].meaning)
}

/** How many tests ran against the candidate. */
function ranTests({ name }: ConsumerVerdict, evidence: RunResult['evidence']): number {
  return candidateTrials(evidence)
    .filter(({ consumer }) => consumer.name === name)
    .flatMap(({ files }) => files.flatMap(({ report }) => report.cases))
    .filter(test => test.outcome === 'passed' || isFailure(test)).length
}

/** A pass in spite of failed tests: then it is not the image. */
function excusedSentence({ judgement, evidence }: RunResult): string | undefined {
  const all = judgement.consumers.flatMap(consumer => {
    const tests = testsOfCauses(consumerCauses(consumer, evidence)).filter(
      ({ weight }) => weight === 'excused',
    )
    return EXCUSES.flatMap(({ code, how }) => {
      const own = tests.filter(({ codes }) => codes[0] === code)
      if (own.length === 0) return []
      return [
        `${formatCount(own.length, 'test')} of ${consumer.name} ${own.length === 1 ? singular(how) : how}`,
      ]
    })
  })
  return all.length === 0 ? undefined : `Not the image: ${formatNames(all, NAMES_SHOWN)}.`
}

const EXCUSES: { code: ExcuseCode; how: string }[] = [
  { code: 'already-broken', how: 'fail on the published image too' },
  { code: 'flaky', how: 'come and go on both images' },
  { code: 'waived', how: 'fail as the file of waivers says' },
]

function singular(how: string): string {
  return how.replace(/^come and go/, 'comes and goes').replace(/^fail/, 'fails')
}

/** The first of what keeps a reader from knowing. */
function whyNotSaid(consumers: ConsumerVerdict[], { evidence }: RunResult): string {
  const [cause] = consumers.flatMap(consumer => consumerCauses(consumer, evidence))
  const code = cause?.codes[0]
  if (code === undefined) return 'no reason was recorded.'
  const meaning = REASONS[code].meaning
  return meaning.charAt(0).toLowerCase() + meaning.slice(1)
}

function withoutStop(sentence: string): string {
  const short = sentence.replace(/\.$/, '')
  return short.charAt(0).toLowerCase() + short.slice(1)
}

/** What stands below the headline: whether the published image was tried, and what has moved since the last green. */
export function comparisonLines({ judgement }: RunResult): string[] {
  return judgement.consumers.flatMap(consumer => [
    ...baselineLines(consumer),
    ...(consumer.moved === undefined ? [] : [movedLine(consumer.moved)]),
  ])
}

/** A test holds that the simulation stays within it. */
const RATE =
  ' Where nothing has changed and 5 % of the tests are flaky, a comparison ends in `fail` in at most 1 of 100 runs (docs/error-rate.md).'

function baselineLines({ baseline, name, verdict }: ConsumerVerdict): string[] {
  if (baseline?.state === 'unavailable')
    return [`${name}: the published image could not be tried, so every failure counts: ${baseline.detail}`]
  if (baseline?.state === 'used')
    return [
      `${name}: compared with ${baseline.reference} (${baseline.digest.slice(0, 19)}…).${verdict === 'fail' ? RATE : ''}`,
    ]
  if (verdict !== 'fail') return []
  return [
    `${name}: nobody looked whether the same tests pass on the published image; \`baseline: latest\` in the configuration does.`,
  ]
}
