import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../../tools/repository.js'
import { folder } from '../support/folder.js'

const run = promisify(execFile)
const RESULTS = ['success', 'failure', 'cancelled', 'skipped', '', 'something-new']
const DIGEST = `sha256:${'a'.repeat(64)}`
const OTHER = `sha256:${'b'.repeat(64)}`

interface Results {
  plan: string
  build: string
  trial: string
  judge: string
  applies: string
  verdict: string
  compatible: string
  approved: string
}

const PASSED: Results = {
  ...{ plan: 'success', build: 'success', trial: 'success', judge: 'success', applies: 'true' },
  ...{ verdict: 'pass', compatible: 'true', approved: `${DIGEST},${OTHER}` },
}
const LEFT_OUT: Results = {
  ...{ plan: 'success', build: 'skipped', trial: 'skipped', judge: 'skipped', applies: 'false' },
  ...{ verdict: '', compatible: '', approved: '' },
}

/** The template's own script, and the expressions that its environment is made of. */
let script: string
let environment: Record<string, string>
beforeAll(async () => {
  const path = join(ROOT, 'workflows-templates/sam-cli-compat.yml')
  const job = parse(await readFile(path, 'utf8')).jobs['compat-gate']
  expect(job.if).toBe('always()')
  expect(job.needs).toEqual(['plan', 'build', 'trial', 'judge'])
  expect(job.steps).toHaveLength(1)
  expect(job.steps[0].if).toBe('always()')
  script = job.steps[0].run
  environment = job.steps[0].env
})

/** Runs the script as GitHub does, and gives its colour and its outputs. */
async function conclusion(results: Results): Promise<{ green: boolean; outputs: string[] }> {
  await using place = await folder()
  const output = join(place.path, 'output')
  await writeFile(output, '')
  const env = { ...evaluated(results), PATH: process.env['PATH'], GITHUB_OUTPUT: output }
  const green = await run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { env }).then(
    () => true,
    () => false,
  )
  return { green, outputs: (await readFile(output, 'utf8')).split('\n').filter(line => line !== '') }
}

function evaluated(results: Results): Record<string, string> {
  const values: Record<string, string> = { 'approved-image-id': results.approved, ...results }
  const value = (expression: string) => {
    const [, job = '', kind] = /^needs\.(\w+)\.(result|outputs)/.exec(expression) ?? []
    const name = kind === 'result' ? job : expression.replace(/^needs\.\w+\.outputs\./, '')
    if (values[name] === undefined) throw new Error(`unknown: ${expression}`)
    return values[name]
  }
  const texts = Object.entries(environment).map(([name, text]) => {
    return [name, text.replace(/\$\{\{ (\S+) \}\}/g, (_, expression: string) => value(expression))]
  })
  return Object.fromEntries(texts)
}

test('a pass is green and says what is approved', async () => {
  const approved = `${DIGEST},${OTHER}`
  const outputs = ['verdict=pass', `approved-image-id=${approved}`]
  expect(await conclusion(PASSED)).toEqual({ green: true, outputs })
})

test('one platform needs one digest', async () => {
  expect(await conclusion({ ...PASSED, approved: DIGEST })).toMatchObject({ green: true })
})

test('a gate that does not apply is green and approves nothing', async () => {
  expect(await conclusion(LEFT_OUT)).toEqual({ green: true, outputs: ['verdict=not-applicable'] })
})

test('a consumer that broke is red, and called so', async () => {
  const broke = { judge: 'failure', verdict: 'fail', compatible: 'false', approved: '' }
  expect(await conclusion({ ...PASSED, ...broke })).toEqual({ green: false, outputs: ['verdict=fail'] })
})

describe('every other result of a job is red, and nobody can say', () => {
  const jobs = ['plan', 'build', 'trial', 'judge'] as const
  const others = (whole: Results) =>
    jobs.flatMap(job => RESULTS.flatMap(result => (whole[job] === result ? [] : [[job, result] as const])))

  test.each(others(PASSED))('where the gate applies: %s is %j', async (job, result) => {
    const red = { green: false, outputs: ['verdict=inconclusive'] }
    expect(await conclusion({ ...PASSED, [job]: result })).toEqual(red)
  })

  test.each(others(LEFT_OUT))('where it does not: %s is %j', async (job, result) => {
    expect(await conclusion({ ...LEFT_OUT, [job]: result })).toMatchObject({ green: false })
  })
})

test.each([
  { applies: '' },
  { applies: 'false' },
  { applies: 'true, ' },
  { verdict: '' },
  { verdict: 'fail' },
  { verdict: 'not-applicable' },
  { compatible: '' },
  { compatible: 'false' },
  { approved: '' },
  { approved: 'sha256:' },
  { approved: `${DIGEST},` },
  { approved: `${DIGEST}\nverdict=pass` },
  { approved: DIGEST.slice(0, -1) },
  { approved: DIGEST.toUpperCase() },
])('an output that is missing or wrong is red: %j', async wrong => {
  const { green, outputs } = await conclusion({ ...PASSED, ...wrong })
  expect(green).toBe(false)
  expect(outputs).toHaveLength(1)
  expect(outputs).not.toContain('verdict=pass')
})
