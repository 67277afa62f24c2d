import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  INPUTS,
  type InputFacts,
  type InputName,
  STAGES,
  type Stage,
} from '../../../src/stages/action-definition.js'
import { readInputs } from '../../../src/stages/inputs.js'
import { FAILING_CONFIG, type Given, OTHER_CONFIG, PRIVATE_CONFIG, StageWorld, TOKEN } from './stage-world.js'

/** What another value of an input makes of the end of a stage. */
interface Effect {
  value: string | (() => Promise<string>)
  /** Stands in the end with this value, and not in the end without it. */
  makes: RegExp
  /** What both ends are given beside the usual inputs of the stage. */
  beside?: () => Promise<Given>
}

type Taken<S extends Stage> = {
  [N in InputName]: S extends (typeof INPUTS)[N]['stages'][number] ? N : never
}[InputName]

let world: StageWorld
beforeAll(async () => {
  world = await StageWorld.create()
})
afterAll(() => world[Symbol.asyncDispose]())

const DIGEST = `sha256:${'a'.repeat(64)}`
const STAGE: Effect = {
  value: 'ship',
  makes: /^UsageError: stage: expected one of all, plan, .*, got 'ship'$/,
}
const CONFIG_OF_A_PLAN: Effect = {
  value: OTHER_CONFIG,
  makes: /plan: it was made from another configuration/,
}
const NOWHERE: Effect = { value: 'nowhere', makes: /\/nowhere cannot be read: ENOENT/ }
const NO_GREEN: Effect = {
  value: 'nowhere',
  makes: /^UsageError: last-green: .*\/nowhere is no verdict.json/,
}
const IMAGE: Effect = {
  value: '127.0.0.1:1/no/such:1',
  makes: /^UsageError: image: .*127.0.0.1:1\/no\/such:1 is (not|neither)/,
}
const NO_REF: Effect = { value: 'no-such', makes: /has no ref 'no-such'/ }
const AGAIN: Effect = { value: 'never', makes: /^UsageError: again: expected true or false, got 'never'$/ }
const privately = { config: PRIVATE_CONFIG, token: TOKEN }
const planOfOther = () => world.planOf({ consumer: 'other' })

/** An input that a stage takes and that has no line here does not compile, and fails below. */
const EFFECTS: { [S in Stage]: Record<Taken<S>, Effect> } = {
  all: {
    config: { value: OTHER_CONFIG, makes: /"candidate-image":"[^"]*-ci:pr-/ },
    stage: STAGE,
    sha: { value: 'abcdef1', makes: /"candidate-tag":"pr-abcdef1"/ },
    image: IMAGE,
    token: { value: 'wrong', makes: /consumer-unreachable/, beside: async () => privately },
    consumer: { value: 'small', makes: /"consumers":"\[\{\\"name\\":\\"small\\"/ },
    ref: NO_REF,
    platform: { value: 'linux/arm64', makes: /no consumer was tried on linux\/amd64/ },
    'last-green': NO_GREEN,
    again: AGAIN,
    'fail-on-verdict': {
      value: 'false',
      makes: /"green":true/,
      beside: async () => ({ config: FAILING_CONFIG }),
    },
  },
  plan: {
    config: { value: OTHER_CONFIG, makes: /\\"image\\":\\"[^"]*-ci\\"/ },
    stage: STAGE,
    sha: { value: 'abcdef1', makes: /\\"commit\\":\\"abcdef1\\"/ },
    image: IMAGE,
    token: { value: 'wrong', makes: /acme\/consumer cannot be reached/, beside: async () => privately },
    consumer: { value: 'other', makes: /\\"consumers\\":\[\{\\"name\\":\\"other\\"/ },
    ref: { ...NO_REF, beside: async () => ({ consumer: 'other' }) },
    'last-green': NO_GREEN,
    again: AGAIN,
  },
  build: {
    config: CONFIG_OF_A_PLAN,
    stage: STAGE,
    plan: { value: () => world.planOf({ sha: 'abcdef1' }), makes: /"candidate-tag":"pr-abcdef1"/ },
    platform: { value: 'linux/arm64', makes: /platform: <code>linux\/arm64/ },
  },
  trial: {
    config: CONFIG_OF_A_PLAN,
    stage: STAGE,
    token: {
      value: 'wrong',
      makes: /acme\/consumer cannot be reached/,
      beside: async () => ({ ...privately, plan: await world.planOf(privately) }),
    },
    plan: { value: planOfOther, makes: /expected one of other 1 linux.*, got small 1 linux/ },
    consumer: { value: 'other', makes: /trial of other/ },
    shard: { value: '2', makes: /shard 2 of 2.*<code>b\.js/ },
    platform: { value: 'linux/arm64', makes: /trial of small \(linux\/arm64/ },
    candidate: NOWHERE,
    // A folder cannot be made below a file.
    'set-up-cache': { value: 'Dockerfile/set-ups', makes: /^UsageError: set-up-cache: cannot write to / },
    'last-green': NO_GREEN,
  },
  judge: {
    config: CONFIG_OF_A_PLAN,
    stage: STAGE,
    plan: { value: planOfOther, makes: /"consumers":"\[\{\\"name\\":\\"other\\"/ },
    candidate: { value: 'nowhere', makes: /"image-id":""/ },
    evidence: { value: 'nowhere', makes: /"trial":"linux\/amd64, shard 1 of 2","code":"evidence-missing"/ },
    'image-id': { value: DIGEST, makes: /is of no build: the input image-id does not name it/ },
    token: {
      value: 'wrong',
      makes: /its commits cannot be fetched: /,
      beside: async () => ({
        ...privately,
        plan: await world.planOf(privately),
        'last-green': await world.privateGreen(),
      }),
    },
    'last-green': NO_GREEN,
    comment: { value: 'true', makes: /no comment was written on the pull request/ },
    'fail-on-verdict': { value: 'false', makes: /"green":true/ },
  },
  issue: {
    config: { value: OTHER_CONFIG, makes: /small: passes, and there is no issue/ },
    stage: STAGE,
    token: { value: 'wrong', makes: /the issues could not be written: Bad credentials/ },
    verdict: { value: 'nowhere', makes: /nowhere is no verdict: ENOENT/ },
  },
  promote: {
    stage: STAGE,
    candidate: NOWHERE,
    'approved-image-id': {
      value: DIGEST,
      makes: /approved-image-id is sha256:a+, and verdict.json approves/,
    },
    'candidate-image': {
      value: 'registry.example/a:pr-1',
      makes: /candidate-image is of registry.example\/a/,
    },
    verdict: { value: 'nowhere', makes: /nowhere is no verdict that can be promoted: ENOENT/ },
    version: { value: 'v2', makes: /assemble registry.example\/team\/emulator&#58;v2: would be done/ },
    'platform-tags': { value: 'linux/amd64=x86_64', makes: /emulator&#58;v1-x86_64/ },
    'expected-latest': { value: DIGEST, makes: /:latest has moved since the gate ran: expected sha256:a+/ },
    'dry-run': { value: 'false', makes: /could not push registry.example\/team\/emulator:v1-amd64/ },
  },
}

const NAMES = Object.keys(INPUTS) as InputName[]
const factsOf = (name: InputName): InputFacts => INPUTS[name]
const takes = (stage: Stage, name: InputName) => factsOf(name).stages.includes(stage)
const pairs = STAGES.flatMap(stage => NAMES.map(name => ({ stage, name })))
const taken = pairs.filter(({ stage, name }) => takes(stage, name))
// A runner gives its token to every step, whatever the workflow says: nobody can be blamed for it.
const others = pairs.filter(({ stage, name }) => !takes(stage, name) && name !== 'token')

describe('an input that a stage takes has an effect', () => {
  it.each(taken)('$stage: $name', async ({ stage, name }) => {
    const effects: Partial<Record<InputName, Effect>> = EFFECTS[stage]
    const effect = effects[name]
    if (effect === undefined) throw new Error(`expected an effect of ${name} on the stage ${stage}, got none`)
    const usual = { ...world.usual[stage], ...(await effect.beside?.()) }
    const value = typeof effect.value === 'string' ? effect.value : await effect.value()
    expect(await world.end(stage, usual)).not.toMatch(effect.makes)
    expect(await world.end(stage, { ...usual, [name]: value })).toMatch(effect.makes)
  })
})

describe('an input that a stage does not take is refused', () => {
  it.each(others)('$stage: $name', async ({ stage, name }) => {
    const end = await world.end(stage, { ...world.usual[stage], [name]: 'some-thing' })
    const { fallback } = factsOf(name)
    const must = fallback === undefined ? 'empty' : `${fallback}, its default,`
    const got = fallback === undefined ? '' : `, got 'some-thing'`
    expect(end).toBe(`UsageError: ${name}: must be ${must} for stage '${stage}'${got}`)
  })

  it.each(others.filter(({ name }) => factsOf(name).fallback !== undefined))(
    '$stage: $name, but not for its default in action.yml',
    ({ stage, name }) => {
      const given: Given = { ...world.usual[stage], stage, [name]: factsOf(name).fallback }
      expect(() => readInputs(one => given[one] ?? '', '/repo')).not.toThrow()
    },
  )
})
