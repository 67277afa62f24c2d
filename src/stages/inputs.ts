import { resolve } from 'node:path'
import { parsePlatform } from '../image/platform.js'
import { UsageError } from '../shared/errors.js'
import { INPUTS, type InputFacts, type InputName, STAGES, type Stage } from './action-definition.js'

/** What every stage is told. */
interface Common {
  /** The repository that builds the image; absolute. */
  root: string
}

interface Configured extends Common {
  /** The configuration file, relative to the root; undefined for the usual place. */
  config?: string
}

interface Verdicted {
  failOnVerdict: boolean
}

export interface AllInputs extends Configured, Verdicted {
  stage: 'all'
  sha?: string
  token?: string
  consumer?: string
  platform?: string
}

export interface PlanInputs extends Configured {
  stage: 'plan'
  sha?: string
  token?: string
  consumer?: string
}

export interface BuildInputs extends Configured {
  stage: 'build'
  /** JSON. */
  plan: string
  platform?: string
}

export interface TrialInputs extends Configured {
  stage: 'trial'
  token?: string
  plan: string
  consumer: string
  /** From 1. */
  shard: number
  platform?: string
  /** Absolute, as all folders are. */
  candidate: string
}

export interface JudgeInputs extends Configured, Verdicted {
  stage: 'judge'
  plan: string
  candidate: string
  evidence: string
  imageId: string
}

export interface PromoteInputs extends Common {
  stage: 'promote'
  candidate: string
  approvedImageId: string
  candidateImage: string
  verdict: string
  version: string
  platformTags?: string
  expectedLatest?: string
  dryRun: boolean
}

/** The inputs of a step, read once. */
export type StageInputs = AllInputs | PlanInputs | BuildInputs | TrialInputs | JudgeInputs | PromoteInputs

/**
 * @param get an input by its name, an empty text when it is not set
 * @throws UsageError that names the input, what was expected and what was found
 */
export function readInputs(get: (name: string) => string, root: string): StageInputs {
  const stage = stageOf(get('stage'))
  const values = new Values(get, stage, root)
  values.refuseStrays()
  const configured = { root, ...values.some('config') }
  switch (stage) {
    case 'all':
      return {
        ...configured,
        stage,
        failOnVerdict: values.flag('fail-on-verdict'),
        ...values.some('sha', 'token', 'consumer'),
        ...values.platform(),
      }
    case 'plan':
      return { ...configured, stage, ...values.some('sha', 'token', 'consumer') }
    case 'build':
      return { ...configured, stage, plan: values.text('plan'), ...values.platform() }
    case 'trial':
      return {
        ...configured,
        stage,
        plan: values.text('plan'),
        consumer: values.text('consumer'),
        shard: values.number('shard'),
        candidate: values.path('candidate'),
        ...values.some('token'),
        ...values.platform(),
      }
    case 'judge':
      return {
        ...configured,
        stage,
        failOnVerdict: values.flag('fail-on-verdict'),
        plan: values.text('plan'),
        candidate: values.path('candidate'),
        evidence: values.path('evidence'),
        // Empty when no build has come to its end: then the judge says so.
        imageId: get('image-id'),
      }
    case 'promote':
      return {
        root,
        stage,
        candidate: values.path('candidate'),
        // Empty is what a gate says that approved nothing: promotion has words of its own for that.
        approvedImageId: get('approved-image-id'),
        candidateImage: values.text('candidate-image'),
        verdict: values.path('verdict'),
        version: values.text('version'),
        dryRun: values.flag('dry-run'),
        ...(get('platform-tags') !== '' && { platformTags: get('platform-tags') }),
        ...(get('expected-latest') !== '' && { expectedLatest: get('expected-latest') }),
      }
  }
}

function stageOf(text: string): Stage {
  const stage = STAGES.find(one => one === (text === '' ? 'all' : text))
  if (stage !== undefined) return stage
  throw new UsageError(`stage: expected one of ${STAGES.join(', ')}, got '${text}'`)
}

class Values {
  readonly #get: (name: string) => string
  readonly #stage: Stage
  readonly #root: string

  constructor(get: (name: string) => string, stage: Stage, root: string) {
    this.#get = get
    this.#stage = stage
    this.#root = root
  }

  /** An input that does nothing for the stage is a mistake of whoever wrote it. */
  refuseStrays(): void {
    const strays = Object.entries<InputFacts>(INPUTS).filter(([name, { stages, fallback }]) => {
      return fallback === undefined && this.#get(name) !== '' && !stages.includes(this.#stage)
    })
    if (strays.length === 0) return
    const names = strays.map(([name]) => name).join(', ')
    throw new UsageError(`${names}: must be empty for stage '${this.#stage}'`)
  }

  text(name: InputName): string {
    const value = this.#get(name)
    if (value !== '') return value
    throw new UsageError(`${name}: expected a value for stage '${this.#stage}', got nothing`)
  }

  path(name: InputName): string {
    return resolve(this.#root, this.text(name))
  }

  number(name: InputName): number {
    const text = this.text(name)
    if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
    throw new UsageError(`${name}: expected a whole number of at least 1, got '${text}'`)
  }

  flag(name: InputName): boolean {
    const text = this.#get(name) === '' ? (INPUTS[name] as InputFacts).fallback : this.#get(name)
    if (text === 'true' || text === 'false') return text === 'true'
    throw new UsageError(`${name}: expected true or false, got '${text}'`)
  }

  /** Those that are set. */
  some<K extends InputName>(...names: K[]): { [Name in K]?: string } {
    const set = names.map(name => [name, this.#get(name)]).filter(([, value]) => value !== '')
    return Object.fromEntries(set)
  }

  platform(): { platform?: string } {
    const text = this.#get('platform')
    return text === '' ? {} : { platform: parsePlatform(text) }
  }
}
