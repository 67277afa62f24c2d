import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { folder } from '../support/folder.js'

const ROOT = join(import.meta.dirname, '../..')

/** GitHub's program: it notes what it is asked, the newest run was cancelled, and of two green ones the older alone has a report. */
const GH = `#!/bin/sh
echo "$2" >>"$ASKED"
case $2 in
  *status=completed*) echo cancelled ;;
  *status=success*) printf '102\\n101\\n' ;;
  */runs/101/artifacts*) echo compat-gate-report-1 ;;
esac
`

interface Step {
  id?: string
  if?: string
  run?: string
  with?: Record<string, string>
}

/** What the step `last` of a template's job `plan` asks and says, for a workflow as its environment names it. */
async function lastGreen(
  template: string,
  workflow: string,
): Promise<{ asked: string[]; outputs: string[] }> {
  await using place = await folder()
  const { jobs } = parse(await readFile(join(ROOT, template), 'utf8'))
  const script = jobs.plan.steps.find(({ id }: Step) => id === 'last').run
  const [asked, output] = [join(place.path, 'asked'), join(place.path, 'output')]
  await writeFile(join(place.path, 'gh'), GH, { mode: 0o755 })
  const env = {
    ...{ PATH: `${place.path}:${process.env['PATH']}`, ASKED: asked, GITHUB_OUTPUT: output },
    ...{ GITHUB_REPOSITORY: 'acme/emulator', BRANCH: 'main', WORKFLOW: workflow },
  }
  await promisify(execFile)('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { env })
  const lines = async (path: string) => (await readFile(path, 'utf8')).trimEnd().split('\n')
  return { asked: await lines(asked), outputs: await lines(output) }
}

test.each([
  ['workflows-templates/sam-cli-compat.yml', 'sam-cli-compat.yml'],
  // As an input of the short form, and as the run itself is named where the caller gives none.
  ['.github/workflows/gate.yml', 'sam-cli-compat.yml'],
  ['.github/workflows/gate.yml', 'acme/emulator/.github/workflows/sam-cli-compat.yml@refs/heads/a/b@c.yml'],
])('the last green of %s is looked for among the runs of %s', async (template, workflow) => {
  const { asked, outputs } = await lastGreen(template, workflow)
  const runs = 'repos/acme/emulator/actions'
  expect(asked).toEqual([
    `${runs}/workflows/sam-cli-compat.yml/runs?branch=main&per_page=10&status=completed`,
    `${runs}/workflows/sam-cli-compat.yml/runs?branch=main&per_page=10&status=success`,
    `${runs}/runs/102/artifacts?per_page=100`,
    `${runs}/runs/101/artifacts?per_page=100`,
  ])
  expect(outputs).toEqual(['newest=cancelled', 'run=101', 'name=compat-gate-report-1'])
})

describe.each(['workflows-templates/sam-cli-compat.yml', '.github/workflows/gate.yml'])(
  'the plan of %s',
  template => {
    const jobs = async (): Promise<Record<string, { steps: Step[] }>> =>
      parse(await readFile(join(ROOT, template), 'utf8')).jobs
    const named = (steps: Step[] = [], name: string) => steps.find(({ id }) => id === name)

    it('is made with the last green, whose times divide the test files', async () => {
      const { plan, judge } = await jobs()
      const ids = plan?.steps.flatMap(({ id }) => id ?? [])
      expect(ids).toEqual(['last', 'green', 'plan', 'handed'])
      const given = named(plan?.steps, 'plan')?.with?.['last-green']
      expect(given).toMatch(/^\$\{\{ steps\.green\.outcome == 'success' && /)
      expect(given).toBe(named(judge?.steps, 'judge')?.with?.['last-green'])
    })

    it('is answered by it in a nightly run alone, where no newer run was red, and never where the caller publishes', async () => {
      const { plan } = await jobs()
      expect(named(plan?.steps, 'plan')?.with?.['again']).toBe(
        `\${{ inputs.again || github.event_name != 'schedule' || steps.last.outputs.newest != 'success' }}`,
      )
    })

    it('hands it on to no trial where the gate does not apply', async () => {
      const { plan } = await jobs()
      expect(named(plan?.steps, 'handed')?.if).toContain("steps.plan.outputs.applies == 'true'")
    })
  },
)
