import { resolve } from 'node:path'
import { imageReferenceProblem } from '../image/image-name.js'
import { parsePlatform } from '../image/platform.js'
import { UsageError } from '../shared/errors.js'
import { INPUTS, type InputFacts, type InputName, STAGES, type Stage } from './action-definition.js'

/** What every stage is told. Nothing may be left out: what is not given is `undefined`. */
interface CommonInputs {
  /** The repository that builds the image; absolute. */
  root: string
}

interface ConfiguredInputs extends CommonInputs {
  /** The configuration file, relative to the root; undefined for the usual place. */
  config: string | undefined
}

export interface AllInputs extends ConfiguredInputs {
  stage: 'all'
  sha: string | undefined
  /** Tried in the place of a build. */
  image: string | undefined
  token: string | undefined
  consumer: string | undefined
  /** Instead of the consumer's configured ref. */
  ref: string | undefined
  platform: string | undefined
  /** Absolute. */
  lastGreen: string | undefined
  /** Run what the last green has answered, too. */
  again: boolean
  failOnVerdict: boolean
}

export interface PlanInputs extends ConfiguredInputs {
  stage: 'plan'
  sha: string | undefined
  /** See AllInputs. */
  image: string | undefined
  token: string | undefined
  consumer: string | undefined
  /** See AllInputs. */
  ref: string | undefined
  /** Absolute. */
  lastGreen: string | undefined
  /** See AllInputs. */
  again: boolean
}

export interface BuildInputs extends ConfiguredInputs {
  stage: 'build'
  /** JSON. */
  plan: string
  platform: string | undefined
}

export interface TrialInputs extends ConfiguredInputs {
  stage: 'trial'
  token: string | undefined
  plan: string
  consumer: string
  /** From 1. */
  shard: number
  platform: string | undefined
  /** Absolute, as all folders are. */
  candidate: string
  setUpCache: string | undefined
  lastGreen: string | undefined
}

export interface JudgeInputs extends ConfiguredInputs {
  stage: 'judge'
  token: string | undefined
  plan: string
  candidate: string
  evidence: string
  /** Empty when no build has come to its end: then the judge says so. */
  imageId: string
  /** Absolute. */
  lastGreen: string | undefined
  /** Write the verdict on the pull request. */
  comment: boolean
  failOnVerdict: boolean
}

export interface IssueInputs extends ConfiguredInputs {
  stage: 'issue'
  token: string | undefined
  verdict: string
}

export interface PromoteInputs extends CommonInputs {
  stage: 'promote'
  candidate: string
  /** Empty is what a gate says that approved nothing: the promotion refuses it. */
  approvedImageId: string
  candidateImage: string
  verdict: string
  version: string
  platformTags: string | undefined
  expectedLatest: string | undefined
  dryRun: boolean
}

/** The inputs of a step, read once. */
export type StageInputs =
  | AllInputs
  | PlanInputs
  | BuildInputs
  | TrialInputs
  | JudgeInputs
  | IssueInputs
  | PromoteInputs

/**
 * @param get an input by its name, an empty text when it is not set
 * @throws UsageError that names the input, what was expected and what was found
 */
export function readInputs(get: (name: InputName) => string, root: string): StageInputs {
  const stage = parseStage(get('stage'))
  const given = new GivenInputs(get, stage, root)
  given.refuseStrays()
  const config = given.optional('config')
  switch (stage) {
    case 'all':
      return {
        stage,
        root,
        config,
        sha: given.optional('sha'),
        image: given.image(),
        token: given.optional('token'),
        consumer: given.optional('consumer'),
        ref: given.optional('ref'),
        platform: given.platform(),
        lastGreen: given.optionalPath('last-green'),
        again: given.flag('again'),
        failOnVerdict: given.flag('fail-on-verdict'),
      }
    case 'plan':
      return {
        stage,
        root,
        config,
        sha: given.optional('sha'),
        image: given.image(),
        token: given.optional('token'),
        consumer: given.optional('consumer'),
        ref: given.optional('ref'),
        lastGreen: given.optionalPath('last-green'),
        again: given.flag('again'),
      }
    case 'build':
      return { stage, root, config, plan: given.required('plan'), platform: given.platform() }
    case 'trial':
      return {
        stage,
        root,
        config,
        token: given.optional('token'),
        plan: given.required('plan'),
        consumer: given.required('consumer'),
        shard: given.wholeNumber('shard'),
        platform: given.platform(),
        candidate: given.absolutePath('candidate'),
        setUpCache: given.optionalPath('set-up-cache'),
        lastGreen: given.optionalPath('last-green'),
      }
    case 'judge':
      return {
        stage,
        root,
        config,
        token: given.optional('token'),
        plan: given.required('plan'),
        candidate: given.absolutePath('candidate'),
        evidence: given.absolutePath('evidence'),
        imageId: get('image-id'),
        lastGreen: given.optionalPath('last-green'),
        comment: given.flag('comment'),
        failOnVerdict: given.flag('fail-on-verdict'),
      }
    case 'issue':
      return { stage, root, config, token: given.optional('token'), verdict: given.absolutePath('verdict') }
    case 'promote':
      return {
        stage,
        root,
        candidate: given.absolutePath('candidate'),
        approvedImageId: get('approved-image-id'),
        candidateImage: given.required('candidate-image'),
        verdict: given.absolutePath('verdict'),
        version: given.required('version'),
        platformTags: given.optional('platform-tags'),
        expectedLatest: given.optional('expected-latest'),
        dryRun: given.flag('dry-run'),
      }
  }
}

function parseStage(text: string): Stage {
  const stage = STAGES.find(one => one === (text === '' ? 'all' : text))
  if (stage !== undefined) return stage
  throw new UsageError(`stage: expected one of ${STAGES.join(', ')}, got '${text}'`)
}

class GivenInputs {
  readonly #get: (name: InputName) => string
  readonly #stage: Stage
  readonly #root: string

  constructor(get: (name: InputName) => string, stage: Stage, root: string) {
    this.#get = get
    this.#stage = stage
    this.#root = root
  }

  /** Whoever sets an input that does nothing for the stage expects something of it. */
  refuseStrays(): void {
    const stage = `for stage '${this.#stage}'`
    const strays = (Object.keys(INPUTS) as InputName[]).filter(name => this.#isStray(name))
    const empty = strays.filter(name => factsOf(name).fallback === undefined)
    const problems = strays
      .filter(name => !empty.includes(name))
      .map(
        name => `${name}: must be ${factsOf(name).fallback}, its default, ${stage}, got '${this.#get(name)}'`,
      )
    if (empty.length > 0) problems.unshift(`${empty.join(', ')}: must be empty ${stage}`)
    if (problems.length > 0) throw new UsageError(problems.join('; '))
  }

  #isStray(name: InputName): boolean {
    // Every step is given a token, whatever the workflow says: its default is an expression, which the runner has filled in.
    if (name === 'token') return false
    const { stages, fallback } = factsOf(name)
    const value = this.#get(name)
    return !stages.includes(this.#stage) && value !== '' && value !== fallback
  }

  optional(name: InputName): string | undefined {
    const value = this.#get(name)
    return value === '' ? undefined : value
  }

  required(name: InputName): string {
    const value = this.optional(name)
    if (value !== undefined) return value
    throw new UsageError(`${name}: expected a value for stage '${this.#stage}', got nothing`)
  }

  absolutePath(name: InputName): string {
    return resolve(this.#root, this.required(name))
  }

  optionalPath(name: InputName): string | undefined {
    const value = this.optional(name)
    return value === undefined ? undefined : resolve(this.#root, value)
  }

  wholeNumber(name: InputName): number {
    const text = this.required(name)
    if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
    throw new UsageError(`${name}: expected a whole number of at least 1, got '${text}'`)
  }

  image(): string | undefined {
    const text = this.optional('image')
    const problem = text === undefined ? undefined : imageReferenceProblem(text)
    if (problem !== undefined) throw new UsageError(`image: ${problem}, got '${text}'`)
    return text
  }

  flag(name: InputName): boolean {
    const text = this.optional(name) ?? factsOf(name).fallback
    if (text === 'true' || text === 'false') return text === 'true'
    throw new UsageError(`${name}: expected true or false, got '${text}'`)
  }

  platform(): string | undefined {
    const text = this.optional('platform')
    return text === undefined ? undefined : parsePlatform(text)
  }
}

function factsOf(name: InputName): InputFacts {
  return INPUTS[name]
}
