import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { actionInFolder, shortTemplate } from '../../scripts/workflow-files.js'
import { callerWorkflow } from '../../src/cli/caller-workflow.js'

// Both forms of the templates are the same jobs: those of the long one stand in it, those of the short one in the workflow
// that it calls, with its inputs put in. What differs is named here, and nothing else may.

const ROOT = join(import.meta.dirname, '../..')
const ACTION = `OWNER/compat-gate@${'0'.repeat(40)}`

type Permissions = Record<string, string>
interface Job {
  name?: string
  if?: string
  uses?: string
  with?: Record<string, string | boolean>
  secrets?: Record<string, string>
  permissions: Permissions
  steps?: { if?: string; uses?: string; env?: Record<string, string>; with?: Record<string, string> }[]
  [key: string]: unknown
}
interface Workflow {
  on: Record<string, unknown> & { workflow_call: Called }
  jobs: Record<string, Job>
  [key: string]: unknown
}
interface Called {
  inputs: Record<string, Input>
  outputs: object
}
interface Input {
  type: string
  required?: boolean
  default?: string
}

/** A long template, its short one, and the workflow that the short one calls. */
interface Forms {
  long: Workflow
  short: Workflow
  called: Workflow
  /** The one job of the short template. */
  call: Job
}

const read = async (path: string): Promise<Workflow> => parse(await readFile(join(ROOT, path), 'utf8'))

async function forms(template: string, called: string): Promise<Forms> {
  const short = await read(`workflows-templates/short/${template}`)
  const [call, ...others] = Object.values(short.jobs)
  if (call === undefined || others.length > 0) throw new Error(`${template} has not one job`)
  return {
    ...{ long: await read(`workflows-templates/${template}`), short, call },
    called: await read(`.github/workflows/${called}`),
  }
}

/** The called jobs as they are for this caller: with its inputs, and with the action by its name. */
function jobsForCaller({ long, called, call }: Forms): Record<string, Job> {
  // Those that the long one has as well stay.
  const common = Object.keys(long.on.workflow_call?.inputs ?? {})
  const inputs = Object.entries(called.on.workflow_call.inputs).filter(([name]) => !common.includes(name))
  const values = new Map(inputs.map(([name, input]) => [name, call.with?.[name] ?? input.default]))
  const whole = (text: string) => {
    const [, name = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(text) ?? []
    return values.has(name) ? values.get(name) : text.replace('$/.github/actions/gate', ACTION)
  }
  const put = (value: unknown): unknown => {
    if (typeof value === 'string') return whole(value)
    if (Array.isArray(value)) return value.map(put)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, one]) => [key, put(one)] as const)
    return Object.fromEntries(entries.filter(([key, one]) => key !== 'if' || one !== ''))
  }
  // A step that is there when its input is.
  const optional = /inputs\.([\w-]+) != ''(?: && )?/
  const text = JSON.stringify(called.jobs).replace(new RegExp(optional, 'g'), (condition, name: string) =>
    values.get(name) ? '' : condition,
  )
  return put(JSON.parse(text)) as Record<string, Job>
}

function job(jobs: Record<string, Job>, name: string): Job {
  const found = jobs[name]
  if (found === undefined) throw new Error(`no job ${name}`)
  return found
}

/** What all jobs ask for together. */
function asked(jobs: Record<string, Job>): Permissions {
  return Object.assign({}, ...Object.values(jobs).map(({ permissions }) => permissions))
}

describe.each([
  ['sam-cli-compat.yml', 'gate.yml', 30],
  ['ecr-release.yml', 'release-to-ecr.yml', 40],
] as const)('%s, short and long', (template, calledFile, mostLines) => {
  let both: Forms
  beforeAll(async () => {
    both = await forms(template, calledFile)
  })

  it('is short', async () => {
    const text = await readFile(join(ROOT, 'workflows-templates/short', template), 'utf8')
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(mostLines)
  })

  it('calls by the ref that holds the action, too', () => {
    const [repository, commit] = ACTION.split('@')
    expect(both.call.uses).toBe(`${repository}/.github/workflows/${calledFile}@${commit}`)
    const used = Object.values(both.called.jobs).flatMap(({ steps = [] }) =>
      steps.map(({ uses }) => uses ?? ''),
    )
    // Only what is of this repository goes without a commit.
    for (const uses of used.filter(uses => uses !== ''))
      expect(uses).toMatch(/^\$\/\.github\/|@[0-9a-f]{40}$/)
    expect(used).toContain('$/.github/actions/gate')
  })

  it('runs at the same events, with the same concurrency, permissions and caches', () => {
    const { on, name, permissions, concurrency, 'cache-mode': caches } = both.long
    const { workflow_call: _, ...events } = on
    expect(both.short).toMatchObject({ name, permissions, concurrency })
    expect(both.short.on).toEqual(events)
    expect(both.called.permissions).toEqual(permissions)
    expect(both.called['cache-mode']).toBe(caches)
  })

  it('leaves concurrency to the caller, which a called workflow of the same group would cancel', () => {
    expect(both.called).not.toHaveProperty('concurrency')
  })

  it('grants what the called jobs ask for, and no more: with less the run would not start', () => {
    expect(both.call.permissions).toEqual(asked(both.called.jobs))
  })

  it('always starts: it needs nothing, and no condition leaves it out', () => {
    expect(both.call).not.toHaveProperty('if')
    expect(both.call).not.toHaveProperty('needs')
  })

  it('gives the inputs that there are, and all that are required', () => {
    const { inputs } = both.called.on.workflow_call
    const given = Object.keys(both.call.with ?? {})
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given))
    const required = Object.entries(inputs).filter(([, input]) => input.required)
    expect(given).toEqual(expect.arrayContaining(required.map(([name]) => name)))
  })
})

describe('the gate', () => {
  it('is the same six jobs, but for where it finds the last green', async () => {
    const both = await forms('sam-cli-compat.yml', 'gate.yml')
    const jobs = jobsForCaller(both)
    const [last] = (jobs['plan']?.steps ?? []).filter(({ env }) => env?.['WORKFLOW'] !== undefined)
    // The long one knows its own file's name.
    expect(last?.env?.['WORKFLOW']).toBe(`\${{ inputs.workflow || github.workflow_ref }}`)
    if (last?.env) last.env['WORKFLOW'] = 'sam-cli-compat.yml'
    expect(jobs).toEqual(both.long.jobs)
    expect(Object.keys(jobs)).toEqual(['plan', 'build', 'trial', 'keep', 'judge', 'compat-gate'])
    const caches = Object.entries(jobs).flatMap(([id, one]) =>
      one['cache-mode'] ? [[id, one['cache-mode']]] : [],
    )
    expect(caches).toEqual([
      ['trial', 'read'],
      ['keep', 'write'],
    ])
    const { steps = [], permissions } = job(jobs, 'keep')
    expect(permissions).toEqual({})
    // Nothing of a consumer or of a checkout runs where a cache can be written.
    expect(steps.map(({ uses = '' }) => uses.replace(/@.*/, ''))).toEqual([
      'actions/download-artifact',
      'actions/cache/save',
    ])
  })

  it('has the same outputs, and the same inputs but for what stands in the long one itself', async () => {
    const { long, called } = await forms('sam-cli-compat.yml', 'gate.yml')
    const own = long.on.workflow_call
    expect(called.on.workflow_call.outputs).toEqual(own.outputs)
    expect(called.on.workflow_call.inputs).toMatchObject(own.inputs)
    expect(Object.keys(own.inputs)).toEqual(['commit', 'consumer', 'ref', 'image', 'again', 'fresh-set-up'])
  })

  it('checks out the same commit in every job', async () => {
    const { called } = await forms('sam-cli-compat.yml', 'gate.yml')
    const steps = Object.values(called.jobs).flatMap(({ steps = [] }) => steps)
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
    expect(checkouts).toHaveLength(4)
    for (const one of checkouts) expect(one.with?.['ref']).toBe(`\${{ inputs.commit }}`)
  })

  it('has the check `gate / compat-gate`, whatever else a caller says', async () => {
    const { called } = await forms('sam-cli-compat.yml', 'gate.yml')
    expect(job(called.jobs, 'compat-gate').name).toBe('compat-gate')
    const about = { head: [], repository: 'o/n', commit: 'c', release: 'v1', nightly: '0 1', inputs: {} }
    const { jobs }: Workflow = parse(callerWorkflow({ name: 'other', ...about }))
    expect(Object.entries(jobs).map(([id, { name }]) => [id, name])).toEqual([['gate', 'gate']])
    expect(job(jobs, 'gate')).not.toHaveProperty('with')
  })
})

// The job `keep` of the gate asks for `write`. A call with less than a called job asks for may be refused, as one with fewer
// permissions is: https://github.blog/changelog/2026-09-10-control-github-actions-cache-access-with-cache-mode
it.each([
  'workflows-templates/ecr-release.yml',
  'workflows-templates/short/ecr-release.yml',
  'workflows-templates/short/sam-cli-comment.yml',
  'workflows-templates/short/sam-cli-compat.yml',
  'workflows-templates/short/sam-cli-nightly.yml',
  '.github/workflows/gate-on-comment.yml',
  '.github/workflows/release-to-ecr.yml',
])('%s gives what it calls no less of the cache than that asks for, and all else none', async path => {
  const { jobs, 'cache-mode': whole } = await read(path)
  const modes = Object.values(jobs).map(one => [one.uses !== undefined, one['cache-mode'] ?? whole] as const)
  const calls = modes.filter(([isCall]) => isCall).map(([, mode]) => mode)
  expect(calls).toHaveLength(1)
  for (const mode of calls) expect([undefined, 'write']).toContain(mode)
  for (const [, mode] of modes.filter(([isCall]) => !isCall)) expect(mode).toBe('none')
})

it.each([
  ['gate.yml', '.github/workflows/gate.yml'],
  ['the long form', 'workflows-templates/sam-cli-compat.yml'],
])('%s reads and keeps no set-up where the caller wants none of an earlier run', async (_, path) => {
  const { jobs } = await read(path)
  const { steps = [], 'cache-mode': mode } = job(jobs, 'trial')
  expect(mode).toBe('read')
  const [restore, ...others] = steps.filter(({ uses = '' }) => uses.startsWith('actions/cache/'))
  expect(others).toEqual([])
  expect(restore?.if).toBe("matrix.set-up != '' && !inputs.fresh-set-up")
  const folder = steps.flatMap(one => one.with?.['set-up-cache'] ?? [])
  expect(folder).toEqual([
    `\${{ matrix.set-up != '' && !inputs.fresh-set-up && format('{0}/set-ups', runner.temp) || '' }}`,
  ])
  expect(job(jobs, 'keep').if).toContain(" && needs.trial.outputs.set-up-kept != '' && ")
})

it.each([
  ['workflows-templates/ecr-release.yml', 'gate'],
  ['workflows-templates/short/sam-cli-nightly.yml', 'gate'],
  ['.github/workflows/gate-on-comment.yml', 'gate'],
  ['.github/workflows/release-to-ecr.yml', 'gate'],
])('%s makes all set-ups from nothing', async (path, name) => {
  const { jobs } = await read(path)
  expect(job(jobs, name).with?.['fresh-set-up']).toBe(true)
})

describe('the release', () => {
  it('is the same three jobs, but for what it calls the gate by', async () => {
    const both = await forms('ecr-release.yml', 'release-to-ecr.yml')
    const { gate, ...others } = jobsForCaller(both)
    const { gate: longGate, ...longOthers } = both.long.jobs
    expect(others).toEqual(longOthers)
    const { uses, with: given, ...rest } = gate ?? {}
    const { uses: longUses, with: longGiven, ...longRest } = longGate ?? {}
    expect(rest).toEqual(longRest)
    expect([uses, longUses]).toEqual([
      '$/.github/workflows/gate.yml',
      './.github/workflows/sam-cli-compat.yml',
    ])
    // The machine of a release is that of a pull request.
    const { call } = await forms('sam-cli-compat.yml', 'gate.yml')
    expect(given).toEqual({ ...call.with, workflow: 'sam-cli-compat.yml', again: true, 'fresh-set-up': true })
    // What is published is always tried, with nothing of an earlier run.
    expect(longGiven).toEqual({ again: true, 'fresh-set-up': true })
  })

  it('asks for a token of identity in the job `promote` alone', async () => {
    const { called } = await forms('ecr-release.yml', 'release-to-ecr.yml')
    const holders = Object.entries(called.jobs).filter(([, { permissions }]) => 'id-token' in permissions)
    expect(holders.map(([name]) => name)).toEqual(['promote'])
  })

  it('hands on the one secret by its name, and the gate none', async () => {
    const { call, called } = await forms('ecr-release.yml', 'release-to-ecr.yml')
    const role = 'ECR_UPLOAD_IAM_ROLE_ARN'
    expect(call.secrets).toEqual({ [role]: `\${{ secrets.${role} }}` })
    expect(called.on.workflow_call).toMatchObject({ secrets: { [role]: { required: true } } })
    expect(job(called.jobs, 'gate')).not.toHaveProperty('secrets')
  })
})

describe('what `npm run generate` makes of them is committed', () => {
  const text = (path: string) => readFile(join(ROOT, path), 'utf8')

  it('the action, in a folder that `$/` can name', async () => {
    expect(await text('.github/actions/gate/action.yml')).toBe(actionInFolder(await text('action.yml')))
  })

  it('the short template, of what writes every caller', async () => {
    expect(await text('workflows-templates/short/sam-cli-compat.yml')).toBe(shortTemplate())
  })
})
