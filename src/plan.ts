import { z } from 'zod'
import { CONTRACT_MODES, type Config, type ConsumerConfig } from './config/config.js'
import { withParts } from './config/file-parts.js'
import { releaseConsumer } from './config/releases.js'
import { dealFiles } from './config/shards.js'
import { DIGEST, Digest, GivenImage, Latest, type Part } from './evidence.js'
import { COMMIT, candidateName, givenName, type ImageName } from './image/candidate-marks.js'
import { ownPlatform, platformSlug } from './image/platform.js'
import { UsageError } from './shared/errors.js'
import { parseJsonDocument } from './shared/json-documents.js'

/** Version of the plan format. A reader refuses any other. */
const PLAN_SCHEMA = 'compat-gate/plan@3'

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix */
const MOST_JOBS = 256

const PlannedConsumer = z.strictObject({
  name: z.string(),
  repository: z.string(),
  ref: z.string(),
  /** The commit that every trial of this consumer checks out. */
  pin: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a full SHA'),
  /** Where it is a release of a consumer of the configuration. */
  release: z.strictObject({ of: z.string(), tag: z.string() }).optional(),
})
export type PlannedConsumer = z.infer<typeof PlannedConsumer>

const PlannedTrial = z.strictObject({
  consumer: z.string(),
  platform: z.string(),
  shard: z.number().int().positive(),
  shards: z.number().int().positive(),
  files: z.array(z.string()).min(1),
})
export type PlannedTrial = z.infer<typeof PlannedTrial>

const PlannedDivision = z.strictObject({
  consumer: z.string(),
  file: z.string(),
  /** Of the tests of each part but the last, as `keyOfTest` has them. */
  keys: z.array(z.array(z.string().regex(/^\w+$/, 'expected letters, digits and underscores')).min(1)).min(1),
})

const PlannedBaseline = z.strictObject({
  /** `<repository>:<tag>`, or `<repository>@sha256:…`. */
  reference: z.string(),
  /** What the registry had there: it counts for every trial, wherever the tag points by then. */
  found: Latest,
})
export type PlannedBaseline = z.infer<typeof PlannedBaseline>

export const Plan = z.strictObject({
  schema: z.literal(PLAN_SCHEMA),
  /** The workflow's run and attempt; evidence of another one does not count. */
  run: z.string(),
  /** What the candidate is tagged after; absent where nothing is built. */
  commit: z.string().regex(COMMIT, 'expected a commit').optional(),
  /** The image that is tried in the place of a build. */
  given: GivenImage.optional(),
  /** The candidate's repository. */
  image: z.string(),
  /** Those to build. */
  platforms: z.array(z.string()).min(1),
  consumers: z.array(PlannedConsumer).min(1),
  trials: z.array(PlannedTrial).min(1),
  /** The files that are run in parts; absent where there is none. */
  divided: z.array(PlannedDivision).optional(),
  /** Where the published image's `:latest` pointed. */
  latest: Latest,
  /** The published image to compare with; absent where the configuration names none. */
  baseline: PlannedBaseline.optional(),
  /** Whether the trials record, and whether the judge refuses what has changed. */
  contract: z.enum(CONTRACT_MODES),
  /** The change that is judged is known to edit the file of waivers. */
  editsWaivers: z.literal(true).optional(),
  /** The digest of what is asked of the image; absent where not all of it is known. */
  question: Digest.optional(),
})
export type Plan = z.infer<typeof Plan>

/** What all trials of one run of a workflow have in common. */
interface PlanFacts {
  run: string
  commit?: string | undefined
  given?: GivenImage | undefined
  consumers: PlannedConsumer[]
  latest: Latest
  baseline?: PlannedBaseline | undefined
}

/**
 * What has to be built and tried: every consumer, on each of its platforms, in as many sets of files as `test.shards` says.
 *
 * @param usual the platforms when the configuration names none
 * @throws UsageError for more jobs than a matrix can have
 */
export function makePlan(
  config: Config,
  consumers: ConsumerConfig[],
  { run, commit, given, consumers: pinned, latest, baseline }: PlanFacts,
  usual = [ownPlatform()],
): Plan {
  const platformsOf = ({ platforms }: { platforms: string[] }) => (platforms.length === 0 ? usual : platforms)
  const trials = consumers.flatMap(consumer =>
    platformsOf(consumer).flatMap(platform => shardsOf(consumer, platform)),
  )
  if (trials.length > MOST_JOBS) {
    throw new UsageError(
      `the plan has ${trials.length} trials, and a matrix at most ${MOST_JOBS} jobs: lower test.shards, or name fewer platforms`,
    )
  }
  const divided = consumers.flatMap(({ name, test }) =>
    (test.divided ?? []).map(one => ({ consumer: name, ...one })),
  )
  return {
    schema: PLAN_SCHEMA,
    run,
    ...(commit !== undefined && { commit }),
    ...(given && { given }),
    consumers: pinned,
    latest,
    ...(baseline && { baseline }),
    contract: config.contract,
    image: config.candidate.image,
    platforms: platformsOf(config.candidate),
    trials,
    ...(divided.length > 0 && { divided }),
  }
}

function shardsOf({ name, test }: ConsumerConfig, platform: string): PlannedTrial[] {
  const shards = Math.min(test.shards, test.files.length)
  return dealFiles(test, shards).map((positions, index) => ({
    consumer: name,
    platform,
    shard: index + 1,
    shards,
    files: positions.flatMap(position => test.files[position] ?? []),
  }))
}

/** @throws UsageError when the text is no plan, or one of another version */
export function parsePlan(text: string): Plan {
  const wayOut = 'give it what the stage `plan` of this release has set as its output `plan`'
  const refuse = (why: string, cause: unknown) =>
    new UsageError(`plan: expected a plan, but ${why}; ${wayOut}`, { cause })
  return parseJsonDocument(text, Plan, refuse)
}

/** @throws UsageError when this configuration would have made another plan */
export function refuseOtherPlan(plan: Plan, config: Config): void {
  const own = makePlan(config, consumersOfPlan(plan, config), plan, plan.platforms)
  const key = ({ image, platforms, contract, trials }: Plan) =>
    JSON.stringify([image, platforms, contract, sharedOut(trials)])
  const isBuilt = config.candidate.imageRef === undefined || plan.given !== undefined
  if (isBuilt && key(own) === key(plan) && baselineReference(config) === plan.baseline?.reference) return
  throw new UsageError(
    'plan: it was made from another configuration than the one that is checked out: check out the same commit in every job',
  )
}

/**
 * What the candidate of a plan is called.
 *
 * @throws UsageError when the plan does not say what it is
 */
export function plannedName({ image, commit, given }: Plan): ImageName {
  if (given !== undefined) return givenName(image, given.digest)
  if (commit !== undefined) return candidateName(image, commit)
  throw new UsageError('plan: expected a commit, or an image that is given')
}

/** Which files each consumer is tried with in how many shards; which of them a file is in may be of the last run's times. */
function sharedOut(trials: PlannedTrial[]): unknown {
  const shards = trials.map(({ files: _, ...trial }) => trial)
  const files = trials.flatMap(({ consumer, platform, files }) =>
    files.map(file => [consumer, platform, file]),
  )
  return [shards, files.map(one => JSON.stringify(one)).sort()]
}

/** The consumers that a plan names, out of a configuration; those that it does not have are missing. */
export function consumersOfPlan(plan: Plan, config: Config): ConsumerConfig[] {
  return plan.consumers.flatMap(({ name, release }) => {
    const found = config.consumers.find(one => one.name === (release?.of ?? name))
    if (found === undefined) return []
    if (release === undefined) return dividedAs(plan, found)
    return found.releases === undefined ? [] : dividedAs(plan, releaseConsumer(found, release.tag))
  })
}

function dividedAs({ divided = [] }: Plan, consumer: ConsumerConfig): ConsumerConfig {
  const own = divided.filter(one => one.consumer === consumer.name)
  return { ...consumer, test: withParts(consumer.test, own) }
}

/** Where the registry has the published image to compare with; undefined where the configuration names none. */
export function baselineReference({ candidate, baseline }: Config): string | undefined {
  if (baseline === undefined) return undefined
  return `${candidate.image}${DIGEST.test(baseline.image) ? '@' : ':'}${baseline.image}`
}

/** The part of a trial. */
export function partOf({ platform, shard, shards }: PlannedTrial): Part {
  return { platform, shard, shards }
}

/** A job matrix for `fromJSON`. */
interface Matrix<Job> {
  include: Job[]
}

/** A job for each platform. `name` is part of an artifact's name, and the `build` of a trial is one of these. */
export function buildMatrix({ platforms }: Plan): Matrix<{ platform: string; name: string }> {
  return { include: platforms.map(platform => ({ platform, name: platformSlug(platform) })) }
}

/** A job for each trial. */
export function trialMatrix({
  trials,
}: Plan): Matrix<Omit<PlannedTrial, 'files'> & { build: string; name: string }> {
  const include = trials.map(({ files: _, ...trial }) => {
    const build = platformSlug(trial.platform)
    return { ...trial, build, name: `${trial.consumer}-${trial.shard}-${build}` }
  })
  return { include }
}
