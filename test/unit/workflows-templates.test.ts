import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadConfig } from '../../src/config/load.js'
import { INPUTS, OUTPUTS } from '../../src/stages/action-definition.js'

const ROOT = join(import.meta.dirname, '../..')
const TEMPLATES = join(ROOT, 'workflows-templates')

interface Step {
  id?: string
  uses?: string
  with?: Record<string, unknown>
}

async function jobs(name: string): Promise<[job: string, steps: Step[], text: string][]> {
  const workflow: { jobs: Record<string, { steps?: Step[] }> } = parse(
    await readFile(join(TEMPLATES, name), 'utf8'),
  )
  return Object.entries(workflow.jobs).map(([job, whole]) => [job, whole.steps ?? [], JSON.stringify(whole)])
}

const isGate = ({ uses = '' }: Step) => uses.startsWith('OWNER/compat-gate@')
const takes = (facts: { stages: readonly string[] }, stage: string) => facts.stages.includes(stage)

describe.each(['sam-cli-compat.yml', 'ecr-release.yml', 'short/sam-cli-nightly.yml'])('%s', name => {
  it('gives every stage what it takes, and all that it cannot do without', async () => {
    const gates = (await jobs(name)).flatMap(([, steps]) => steps.filter(isGate))
    expect(gates.length).toBeGreaterThan(0)
    for (const { with: given = {} } of gates) {
      const stage = String(given['stage'])
      // An empty token takes the default one away.
      const set = Object.keys(given).filter(key => given[key] !== '')
      const allowed = Object.entries(INPUTS).filter(([, facts]) => takes(facts, stage))
      expect(allowed.map(([input]) => input)).toEqual(expect.arrayContaining(set))
      const required = allowed.filter(([, facts]) => 'required' in facts).map(([input]) => input)
      expect(set).toEqual(expect.arrayContaining(required))
    }
  })

  it('reads outputs that the stage sets', async () => {
    for (const [job, steps, text] of await jobs(name)) {
      for (const { id, with: given = {} } of steps.filter(isGate)) {
        const used = [...text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))].map(
          ([, key = '']) => key,
        )
        const set = Object.entries(OUTPUTS).filter(([, facts]) => takes(facts, String(given['stage'])))
        expect(
          set.map(([output]) => output),
          job,
        ).toEqual(expect.arrayContaining(used))
      }
    }
  })
})

it('compat-gate.yml is a configuration, for both platforms', async () => {
  const config = await loadConfig(TEMPLATES, 'compat-gate.yml', join(ROOT, 'presets'))
  expect(config.candidate.platforms).toEqual(['linux/amd64', 'linux/arm64'])
  expect(config.consumers.map(({ repository }) => repository)).toEqual(['aws/aws-sam-cli'])
})

describe('short/sam-cli-nightly.yml', () => {
  const read = async (name: string) => parse(await readFile(join(TEMPLATES, name), 'utf8'))

  it('tries the image that the configuration publishes, as it is, on the machine of the required check', async () => {
    const { gate } = (await read('short/sam-cli-nightly.yml')).jobs
    const { image } = (await loadConfig(TEMPLATES, 'compat-gate.yml', join(ROOT, 'presets'))).candidate
    const compat = (await read('short/sam-cli-compat.yml')).jobs.gate
    // Nothing is built, so nothing for a build is needed.
    const { 'build-python': _, ...machine } = compat.with
    expect(gate.with).toEqual({ image: `${image}:latest`, 'fresh-set-up': true, ...machine })
    expect(gate).toMatchObject({ uses: compat.uses, permissions: compat.permissions })
  })

  it('writes issues in a job that has nothing else: no checkout, no other permission', async () => {
    const { on, jobs, concurrency } = await read('short/sam-cli-nightly.yml')
    expect(Object.keys(on)).toEqual(['workflow_dispatch', 'schedule'])
    const { issue } = jobs
    expect(issue.permissions).toEqual({ issues: 'write' })
    expect(issue.steps.map(({ uses }: Step) => uses?.split('@')[0])).toEqual([
      'actions/download-artifact',
      'OWNER/compat-gate',
    ])
    // Also after a red, and one at a time.
    expect(issue).toMatchObject({ needs: 'gate', if: expect.stringMatching(/^\$\{\{ !cancelled\(\) && /) })
    expect(concurrency).toEqual({ group: 'sam-cli-nightly', 'cancel-in-progress': false })
  })
})
