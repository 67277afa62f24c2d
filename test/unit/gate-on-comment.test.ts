import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { folder } from '../support/folder.js'

const ROOT = join(import.meta.dirname, '../..')
const COMMIT = 'c0ffee00'.repeat(5)
const ASKED_AT = '2026-11-30T06:50:15Z'
const API = 'repos/acme/emulator'

/** GitHub's program: it notes each of its arguments, and answers what the test says. */
const GH = `#!/bin/sh
{ for one; do printf '%s\\037' "$one"; done; printf '\\036'; } >>"$ASKED_OF_GH"
case $2 in
  */permission) printf '%s\\n' "$MAY"; exit "\${FAILS:-0}" ;;
  */pulls/*) printf '%s\\n' "$HEAD" ;;
esac
`

interface Job {
  'cache-mode'?: string
  if?: string
  uses?: string
  with?: Record<string, string>
  permissions: Record<string, string>
  steps?: { uses?: string; run: string; env: Record<string, string> }[]
}
interface Workflow {
  permissions: object
  'cache-mode': string
  jobs: Record<string, Job>
}

let workflow: Workflow
beforeAll(async () => {
  workflow = parse(await readFile(join(ROOT, '.github/workflows/gate-on-comment.yml'), 'utf8'))
})

function job(name: string): Job {
  const found = workflow.jobs[name]
  if (found === undefined) throw new Error(`no job ${name}`)
  return found
}

interface End {
  green: boolean
  /** What GitHub was asked, as far as a person sees it. */
  asked: string[][]
  outputs: string[]
}

/** Runs the one step of a job as GitHub does, with these texts for its expressions. */
async function step(name: string, env: Record<string, string>): Promise<End> {
  await using place = await folder()
  const [only] = job(name).steps ?? []
  const [asked, output] = [join(place.path, 'asked'), join(place.path, 'output')]
  await writeFile(join(place.path, 'gh'), GH, { mode: 0o755 })
  for (const path of [asked, output]) await writeFile(path, '')
  const literal = Object.entries(only?.env ?? {}).filter(([, text]) => !text.includes('${{'))
  const given = {
    ...{ PATH: `${place.path}:${process.env['PATH']}`, ASKED_OF_GH: asked, GITHUB_OUTPUT: output },
    ...{ GITHUB_REPOSITORY: 'acme/emulator', RUN: 'https://github.com/acme/emulator/actions/runs/1' },
    ...Object.fromEntries(literal),
    ...env,
  }
  const options = { env: given, cwd: place.path }
  const script = only?.run ?? 'exit 1'
  const bash = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script]
  const green = await promisify(execFile)('bash', bash, options).then(
    () => true,
    () => false,
  )
  // What a comment could have made a shell do.
  expect(existsSync(join(place.path, 'owned'))).toBe(false)
  const calls = (await readFile(asked, 'utf8')).split('\x1e').slice(0, -1)
  const lines = (await readFile(output, 'utf8')).split('\n').filter(line => line !== '')
  return { green, asked: calls.map(call => call.split('\x1f').slice(0, -1)), outputs: lines }
}

const COMMENT = {
  ...{ AUTHOR: 'octocat', MAY: 'write', BODY: '/compat-gate run', COMMENT: '99', NUMBER: '7' },
  ...{ CREATED: ASKED_AT, HEAD: `${COMMIT} 2026-11-30T06:49:59Z` },
}
const request = (more: Partial<typeof COMMENT> & { FAILS?: string }) =>
  step('request', { ...COMMENT, ...more })
const outputs = (consumer: string, ref: string) => [`commit=${COMMIT}`, `consumer=${consumer}`, `ref=${ref}`]
const REACTION = ['api', '--silent', `${API}/issues/comments/99/reactions`, '-f']

describe('a comment of somebody who may write', () => {
  it('asks who it was first, and marks the commit before anything is run', async () => {
    const { asked, ...end } = await request({ BODY: '/compat-gate run sam-cli v1.2.3' })
    expect(end).toEqual({ green: true, outputs: outputs('sam-cli', 'v1.2.3') })
    expect(asked.map(([, second, third]) => (second === '--silent' ? third : second))).toEqual([
      `${API}/collaborators/octocat/permission`,
      `${API}/pulls/7`,
      `${API}/statuses/${COMMIT}`,
      `${API}/issues/comments/99/reactions`,
    ])
    expect(asked[2]).toEqual(
      expect.arrayContaining([
        'state=pending',
        'context=compat-gate (comment)',
        'description=sam-cli at v1.2.3',
      ]),
    )
    expect(asked[3]).toEqual([...REACTION, 'content=eyes'])
  })

  it.each([
    ['/compat-gate run', '', ''],
    ['/compat-gate run  \r\nand a word to the author', '', ''],
    ['/compat-gate  run  sam-cli@v1.2.3', 'sam-cli@v1.2.3', ''],
    ['/compat-gate run tool feature/a+b_c@2', 'tool', 'feature/a+b_c@2'],
  ])('is understood: %j', async (BODY, consumer, ref) => {
    expect(await request({ BODY, MAY: 'admin' })).toMatchObject({ outputs: outputs(consumer, ref) })
  })

  it.each([
    '/compat-gate',
    '/compat-gate walk',
    '/compat-gate run a b c',
    '/compat-gate run --config',
    '/compat-gate run a -b',
    '/compat-gate run $(touch owned)',
    '/compat-gate run `touch owned`',
    '/compat-gate run a;touch owned',
    '/compat-gate run a\ttouch',
    '/compat-gate run "a"',
    "/compat-gate run 'a'",
    '/compat-gate run a\\nref=b',
    '/compat-gate run a%0Aref=b',
    '/compat-gate run ../a',
    '/compat-gate run a ../b',
    '/compat-gate run é',
    '/compat-gate run a\u202e',
    `/compat-gate run \${{ secrets.A }}`,
    '/compat-gate run *',
    `/compat-gate run ${'a'.repeat(200)}`,
    ' /compat-gate run',
    '/compat-gate run\x1b[31m',
    '::set-output name=commit::x',
  ])('is answered with the usage, and no more, where it is not: %j', async BODY => {
    const { asked, ...end } = await request({ BODY })
    expect(end).toEqual({ green: true, outputs: [] })
    expect(asked.slice(1)).toEqual([
      [...REACTION, 'content=confused'],
      [
        'api',
        '--silent',
        `${API}/issues/7/comments`,
        '-f',
        expect.stringMatching(/^body=Nothing was run\. /),
      ],
    ])
    // Nothing of the comment comes back: only what is written in the workflow.
    expect(asked[2]?.at(-1)).toBe(`body=${job('request').steps?.[0]?.env['USAGE']}`)
  })

  it.each([
    ['a push after it', `${COMMIT} 2026-11-30T06:50:16Z`],
    ['a push in the same second', `${COMMIT} ${ASKED_AT}`],
    ['a fork that is gone', `${COMMIT} `],
    ['a commit that is none', 'main 2026-11-30T06:49:59Z'],
    ['no answer', ''],
  ])('runs nothing for %s', async (_, HEAD) => {
    const { asked, ...end } = await request({ HEAD })
    expect(end).toEqual({ green: true, outputs: [] })
    expect(asked.slice(2).map(call => call.at(-1))).toEqual([
      'content=confused',
      expect.stringMatching(/^body=Nothing was run: /),
    ])
  })
})

describe('a comment of anybody else runs nothing, and gets no answer', () => {
  it.each(['read', 'none', '', 'write\nadmin', 'writer', 'WRITE'])('who has %j', async MAY => {
    const { asked, ...end } = await request({ MAY })
    expect(end).toEqual({ green: true, outputs: [] })
    expect(asked).toHaveLength(1)
  })

  it.each(['dependabot[bot]', '', 'a/../b', 'a?x=1', 'octocat\nadmin'])('by the name %j', async AUTHOR => {
    expect(await request({ AUTHOR })).toEqual({ green: true, outputs: [], asked: [] })
  })

  it('or where nobody can say', async () => {
    expect(await request({ FAILS: '1' })).toMatchObject({ green: false, outputs: [] })
  })
})

it.each([
  ['success pass', 'success', 'pass: tool', '+1'],
  ['failure fail', 'failure', 'fail: tool', '-1'],
  ['failure inconclusive', 'error', 'inconclusive: tool', 'confused'],
  ['success fail', 'error', 'inconclusive: tool', 'confused'],
  ['failure pass', 'error', 'inconclusive: tool', 'confused'],
  ['success not-applicable', 'error', 'inconclusive: tool', 'confused'],
  ['success ', 'error', 'inconclusive: tool', 'confused'],
  ['cancelled ', 'error', 'inconclusive: tool', 'confused'],
  ['skipped ', 'error', 'inconclusive: tool', 'confused'],
])('a gate that ended as %j makes the check %s', async (ENDED, state, description, said) => {
  const { asked, green } = await step('answer', { ENDED, COMMENT: '99', COMMIT, ASKED: 'tool' })
  expect(green).toBe(true)
  expect(asked).toEqual([
    [
      ...['api', '--silent', `${API}/statuses/${COMMIT}`, '-f', `state=${state}`],
      ...[
        '-f',
        'context=compat-gate (comment)',
        '-f',
        'target_url=https://github.com/acme/emulator/actions/runs/1',
      ],
      ...['-f', `description=${description}`],
    ],
    [...REACTION, `content=${said}`],
  ])
})

describe('what the jobs may', () => {
  it('whoever can write runs nothing but its own script: no checkout, no action', () => {
    for (const name of ['request', 'answer']) {
      expect(job(name).permissions).toEqual({ 'pull-requests': 'write', statuses: 'write' })
      expect(job(name).steps).toHaveLength(1)
      expect(job(name).steps?.[0]).not.toHaveProperty('uses')
    }
  })

  it('what runs code of the pull request reads only, and has no secret', () => {
    const { permissions, secrets, ...gate } = { secrets: undefined, ...job('gate') }
    expect(new Set(Object.values(permissions))).toEqual(new Set(['read']))
    expect(secrets).toBeUndefined()
    expect(gate.uses).toBe('$/.github/workflows/gate.yml')
    expect(gate.if).toBe("needs.request.outputs.commit != ''")
    for (const name of ['commit', 'consumer', 'ref'])
      expect(gate.with?.[name]).toBe(`\${{ needs.request.outputs.${name} }}`)
    expect(workflow).toMatchObject({ permissions: {} })
    for (const name of ['request', 'answer']) expect(job(name)['cache-mode']).toBe('none')
  })

  it('what its trials leave is in no cache of the default branch, of which the event is', async () => {
    const gate: Workflow = parse(await readFile(join(ROOT, '.github/workflows/gate.yml'), 'utf8'))
    const writers = Object.values(gate.jobs).filter(one => one['cache-mode'] === 'write')
    expect(writers).toHaveLength(1)
    for (const one of writers) expect(one.if).toContain(" && github.event_name != 'issue_comment' ")
  })

  it('no text of an event stands in a script', () => {
    for (const { steps = [] } of Object.values(workflow.jobs))
      for (const { run } of steps) expect(run).not.toContain('${{')
  })

  it('the template grants that, listens to new comments alone, and names the workflow of the required check', async () => {
    const path = join(ROOT, 'workflows-templates/short/sam-cli-comment.yml')
    const template = parse(await readFile(path, 'utf8'))
    expect(template.on).toEqual({ issue_comment: { types: ['created'] } })
    expect(template).toMatchObject({ permissions: {} })
    const { comment, ...others } = template.jobs
    expect(others).toEqual({})
    const asked = Object.values(workflow.jobs).flatMap(({ permissions }) => Object.entries(permissions))
    const weakestFirst = asked.sort(([, a], [, b]) => a.localeCompare(b))
    expect(comment.permissions).toEqual(Object.fromEntries(weakestFirst))
    expect(comment.uses).toMatch(/^OWNER\/compat-gate\/\.github\/workflows\/gate-on-comment\.yml@0{40}$/)
    const compat = parse(await readFile(join(ROOT, 'workflows-templates/short/sam-cli-compat.yml'), 'utf8'))
    expect(comment.with).toEqual({ workflow: 'sam-cli-compat.yml', ...compat.jobs.gate.with })
  })
})
