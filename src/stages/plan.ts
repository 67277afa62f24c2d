import { whereTagPoints } from '../candidate/registry-answers.js'
import { candidateCommit } from '../candidate/request.js'
import type { Config, ConsumerConfig } from '../config/config.js'
import { loadConfig } from '../config/load.js'
import { setUpDigest } from '../consumer/set-up-key.js'
import { parseRepository } from '../git/git.js'
import { resolvePin } from '../git/pin.js'
import {
  baselineReference,
  buildMatrix,
  consumersOfPlan,
  makePlan,
  type Plan,
  type PlannedConsumer,
  trialMatrix,
} from '../plan.js'
import { verdictAnnotations } from '../report/annotations.js'
import { planSummary, verdictSummary } from '../report/summary.js'
import { messageOf, UsageError } from '../shared/errors.js'
import { FAIL_CLOSED } from './action-definition.js'
import { judgedChange } from './applies.js'
import { findBaseline } from './baseline.js'
import { beginRun, type Run, type RunContext, workflowRun } from './context.js'
import { answerAmong, earlierAnswerText, verdictsOn } from './earlier-answer.js'
import { givenImage, givenReference } from './given.js'
import type { LastGreen } from './green-report.js'
import type { PlanInputs } from './inputs.js'
import { readLastGreen } from './last-green.js'
import { withDividedFiles, withLastTimes } from './last-times.js'
import { expectedLatest, finishedReport, type JobReport } from './outputs.js'
import { questionOfRun } from './question.js'
import { withReleases } from './releases.js'
import { notApplicableResult } from './result.js'
import { lastGreenAnswers, workflowRuns } from './run-question.js'

/**
 * Stage `plan`: whether the gate applies, and what has to be built and tried. Every consumer's ref is resolved here,
 * once, so that all trials try the same commit.
 *
 * @throws UsageError when the configuration or an input is wrong
 * @throws IncidentError when a consumer cannot be pinned
 */
export async function planJob(inputs: PlanInputs, context: RunContext): Promise<JobReport> {
  const config = await loadConfig(inputs.root, inputs.config, context.presetsDir)
  const run = await beginRun(config, { ...inputs, platform: undefined }, context)
  const { notApplicable: why, ...change } = await judgedChange(run)
  if (why !== undefined) return notApplied(run, why)
  const green = await readLastGreen(inputs.lastGreen, config)
  const made = await plan({ ...run, ...change }, green)
  const answered = lastGreenAnswers(inputs, context) ? await whyAnswered(made, inputs, run) : undefined
  return answered === undefined ? planned(made, config) : notApplied(run, answered)
}

// What is built is not known before it is built.
async function whyAnswered(
  { question, given, platforms }: Plan,
  { lastGreen }: PlanInputs,
  { config, context }: Run,
): Promise<string | undefined> {
  if (question === undefined || given === undefined || lastGreen === undefined) return undefined
  const images = platforms.map(platform => ({ platform, given: given.digest }))
  const answer = answerAmong(await verdictsOn(question, [lastGreen], config), images)
  return answer && earlierAnswerText(answer, workflowRuns(context))
}

function notApplied(run: Run, why: string): JobReport {
  const result = notApplicableResult(run, why)
  const report = finishedReport<'plan'>(
    {
      applies: 'false',
      verdict: 'not-applicable',
      plan: '',
      builds: NO_JOBS,
      matrix: NO_JOBS,
      'expected-latest': '',
    },
    verdictSummary(result),
  )
  return { ...report, annotations: verdictAnnotations(result) }
}

const NO_JOBS = JSON.stringify({ include: [] })

function planned(plan: Plan, config: Config): JobReport {
  const outputs = {
    applies: 'true',
    verdict: FAIL_CLOSED.verdict,
    plan: JSON.stringify(plan),
    'expected-latest': expectedLatest(plan.latest),
    builds: JSON.stringify(buildMatrix(plan)),
    matrix: JSON.stringify(matrixWithSetUps(plan, config)),
  }
  return finishedReport<'plan'>(outputs, planSummary(plan))
}

/** With what finds the kept set-ups of the consumers that have a `setup-cache`. */
function matrixWithSetUps(plan: Plan, config: Config) {
  const cached = consumersOfPlan(plan, config).filter(({ setupCache }) => setupCache !== undefined)
  const include = trialMatrix(plan).include.map(job => {
    const consumer = cached.find(({ name }) => name === job.consumer)
    const pin = plan.consumers.find(({ name }) => name === job.consumer)?.pin
    if (consumer === undefined || pin === undefined) return job
    const steps = setUpDigest(consumer).slice(0, 16)
    return { ...job, 'set-up': `compat-gate-set-up-${job.consumer}-${job.build}-${steps}-`, pin }
  })
  return { include }
}

async function plan(begun: Run, green: LastGreen | undefined): Promise<Plan> {
  const run = withLastTimes(await withReleases(begun), green)
  const { config, consumers, editsWaivers, context, stages } = run
  const [origin, published, ...pinned] = await Promise.all([
    plannedOrigin(run),
    stages.time('candidate', 'ask the registry', () => publishedImages(run)),
    ...consumers.map(consumer => stages.time(consumer.name, 'pin', () => pinnedConsumer(consumer, run))),
  ])
  const facts = { run: workflowRun(context.env, context.run), ...origin, consumers: pinned, ...published }
  const pins = new Map(pinned.map(({ name, pin }) => [name, pin]))
  const question = await questionOfRun(run, { pins, baseline: published.baseline })
  const of = (tried: ConsumerConfig[]) => ({
    ...makePlan(config, tried, facts),
    ...(editsWaivers && { editsWaivers }),
    ...(question !== undefined && { question }),
  })
  const divided = withDividedFiles(run, ({ test }) => test.shards).consumers
  return planThatFits(() => of(divided)) ?? withinLimit(of(consumers))
}

/** Undefined where it has more jobs, or more to hand on, than can be: whole files may do with less. */
function planThatFits(make: () => Plan): Plan | undefined {
  try {
    return withinLimit(make())
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

// The image is resolved here, once: every later stage tries what its tag named now.
async function plannedOrigin(run: Run): Promise<Pick<Plan, 'commit' | 'given'>> {
  const { inputs, context, git } = run
  if (givenReference(run) === undefined)
    return { commit: await candidateCommit(inputs.root, inputs.sha, git) }
  const given = await givenImage(run, await context.connect(context.env), false)
  return given === undefined ? {} : { given }
}

/** Other stages get the plan as an input, by a variable of the environment: MAX_ARG_STRLEN of execve(2), and its name. */
const MOST_BYTES = 128 * 1024 - 100

function withinLimit(plan: Plan): Plan {
  const bytes = Buffer.byteLength(JSON.stringify(plan))
  if (bytes <= MOST_BYTES) return plan
  throw new UsageError(
    `the plan has ${bytes} bytes, and at most ${MOST_BYTES} can be handed to another job: name fewer test files, platforms or shards, or divide the consumers between two configurations`,
  )
}

async function pinnedConsumer(
  { name, repository: text, ref, release }: ConsumerConfig,
  { inputs, server, git, pins }: Run,
): Promise<PlannedConsumer> {
  const { commit } =
    pins.get(name) ?? (await resolvePin(parseRepository(text, inputs.root, server), ref, git))
  return { name, repository: text, ref, pin: commit, ...(release && { release }) }
}

// An engine is needed for nothing but to ask the registry, so a plan is made without one too.
async function publishedImages(run: Run): Promise<Pick<Plan, 'latest' | 'baseline'>> {
  const { config, context } = run
  try {
    const engine = await context.connect(context.env)
    const latest = await whereTagPoints(engine, `${config.candidate.image}:latest`, context.signal)
    const baseline = await findBaseline(run, engine, latest)
    return { latest, ...(baseline && { baseline }) }
  } catch (error) {
    const unknown = { state: 'unknown' as const, detail: messageOf(error) }
    const reference = baselineReference(config)
    return { latest: unknown, ...(reference !== undefined && { baseline: { reference, found: unknown } }) }
  }
}
