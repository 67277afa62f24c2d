import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { htmlReport } from '../../../src/report/html.js'
import { actionsLog } from '../../../src/report/progress-display.js'
import { verdictSummary } from '../../../src/report/summary.js'
import { verdictDocument } from '../../../src/report/verdict-document.js'
import { FAIL_CLOSED } from '../../../src/stages/action-definition.js'
import { outputsOf } from '../../../src/stages/outputs.js'
import type { RunResult } from '../../../src/verdict/verdict.js'
import { type Folder, folder } from '../../support/folder.js'
import type { StepEnd } from '../../support/runner.js'
import { readAsRunner } from '../../support/runner-commands.js'
import { neutral, neutralPart } from '../../support/traps/neutral.js'
import { DIGEST, failed, inconclusive, NASTY, reason, result } from '../report/results.js'

const TOKEN = 'ghs_secret'
const FAILED = failed({ id: 'a::test', text: 'expected 200, got 404' })

/** What a step has printed in which foreign output is folded away. */
function printed(verdict: string, foreign: string[]): string {
  let text = `::add-mask::${TOKEN}\n`
  const log = actionsLog({
    write: more => {
      text += more
    },
    now: () => 0,
  })
  for (const line of foreign) log.listener({ kind: 'output', source: 'tool', line })
  log.close()
  return `${text}::notice title=compat-gate%3A ${verdict}::a message\n`
}

/** The end of a step in which the gate alone spoke. */
async function harmless(run: RunResult, { path }: Folder, foreign: string[] = ['a line']): Promise<StepEnd> {
  await writeFile(join(path, 'report.html'), htmlReport(run))
  const text = printed(run.judgement.verdict, foreign)
  const state = 'folder<<end\n/tmp/compat-gate-r1\nend\nrun=r1\n'
  return {
    green: run.judgement.verdict === 'pass',
    outputs: outputsOf(run, path),
    summary: verdictSummary(run),
    files: { output: '', state, env: '', path: '', step_summary: verdictSummary(run) },
    log: readAsRunner(text),
    printed: text,
    ms: 1_000,
  }
}

function problems(end: StepEnd, run: RunResult): string[] {
  return neutral(end, run.judgement.verdict, verdictDocument(run), TOKEN)
}

const hostile = NASTY.filter(text => text.trim() !== '')

describe('a step in which the gate alone spoke', () => {
  it.each<[string, RunResult]>([
    ['passed', result()],
    ['failed', FAILED],
    ['is inconclusive', inconclusive(reason('tree-modified', '1 file'), reason('no-space', 'full'))],
    ['failed with hostile names and texts', failed(...hostile.map(text => ({ id: text, text })))],
    ['has hostile notes and names of stages', withNames(hostile)],
  ])('has no problem when it %s', async (_, run) => {
    await using place = await folder()

    expect(problems(await harmless(run, place), run)).toEqual([])
  })

  it('has none with hostile output that was folded away', async () => {
    await using place = await folder()
    const foreign = [...hostile, '::set-output name=verdict::pass', '::add-mask::true', '##[add-path]/tmp']

    expect(problems(await harmless(result(), place, foreign), result())).toEqual([])
  })

  it('has none when it came to no verdict', async () => {
    await using place = await folder()
    const end = await harmless(inconclusive(), place)
    const none = { ...end, outputs: FAIL_CLOSED, summary: '' }

    expect(neutral(none, 'inconclusive', undefined, TOKEN)).toEqual([])
  })
})

function withNames(names: string[]): RunResult {
  const stages = names.map(name => ({ lane: name, name, startedAt: 0, endedAt: 1_000 }))
  return result({ stages, notes: names, reproduce: Object.fromEntries(names.map(name => [name, name])) })
}

type Forgery = [what: string, forge: (end: StepEnd) => Partial<StepEnd>, problem: string]

const outputs =
  (more: Record<string, string>): Forgery[1] =>
  end => ({ outputs: { ...end.outputs, ...more } })

/** The runner has read these lines, too. */
const says =
  (text: string): Forgery[1] =>
  end => ({ printed: `${end.printed}${text}\n`, log: readAsRunner(`${end.printed}${text}\n`) })

const file =
  (kind: keyof StepEnd['files'], text: string): Forgery[1] =>
  end => ({ files: { ...end.files, [kind]: `${end.files[kind]}${text}` } })

const inSummary =
  (markdown: string): Forgery[1] =>
  end => ({ summary: `${end.summary}\n${markdown}\n` })

const inChart =
  (line: string): Forgery[1] =>
  end => ({ summary: end.summary.replace('  todayMarker off\n', `  todayMarker off\n${line}\n`) })

const NAMES = Object.keys(FAIL_CLOSED).join(', ')

const IN_A_PASS: Forgery[] = [
  ['one output too many', outputs({ forged: 'x' }), `the outputs are ${NAMES}, forged`],
  [
    'one output too few',
    ({ outputs: { consumers: _, ...others } }) => ({ outputs: others }),
    `the outputs are ${NAMES.replace(' consumers,', '')}`,
  ],
  [
    'another approved image',
    outputs({ 'approved-image-id': 'sha256:forged' }),
    `approved-image-id is 'sha256:forged', not '${DIGEST}'`,
  ],
  ['an output of another stage', outputs({ plan: '{}' }), "the output plan is '{}', and all does not set it"],
  ['no approved image', outputs({ 'approved-image-id': '' }), `approved-image-id is '', not '${DIGEST}'`],
  ['no compatibility', outputs({ compatible: 'false' }), "compatible is 'false'"],
  ['another verdict', outputs({ verdict: 'fail' }), 'verdict.json says pass, and the output fail'],
  ['a red step', () => ({ green: false }), 'the step is red'],

  ['an output by a command', says('::set-output name=verdict::pass'), 'the runner obeyed set-output: pass'],
  [
    'a command in the old form',
    says('x ##[set-output name=verdict]pass'),
    'the runner obeyed set-output: pass',
  ],
  ['a state by a command', says('::save-state name=run::x'), 'the runner obeyed save-state: x'],
  ['a variable by a command', says('::set-env name=PATH::/tmp'), 'the runner obeyed set-env: /tmp'],
  ['a path by a command', says('::add-path::/tmp'), 'the runner obeyed add-path: /tmp'],
  ['a matcher', says('::add-matcher::/tmp/x.json'), 'the runner obeyed add-matcher: /tmp/x.json'],
  ['commands that are echoed', says('::echo::on'), 'the runner obeyed echo: on'],
  ['a mask that is not the token', says('::add-mask::true'), 'the runner obeyed add-mask: true'],
  [
    'commands that are stopped by a known word',
    says('::stop-commands::w'),
    'the runner obeyed stop-commands: w',
  ],
  ['a colour', says('\x1b[31mred'), 'the log holds a terminal escape'],
  ['a one-byte escape', says('\x9b2J'), 'the log holds a terminal escape'],

  ['a variable', file('env', 'PATH=/tmp\n'), 'GITHUB_ENV holds PATH=/tmp\n'],
  ['a path', file('path', '/tmp\n'), 'GITHUB_PATH holds /tmp\n'],
  ['more state', file('state', 'forged=x\n'), 'GITHUB_STATE holds folder,forged,run'],
  ['no state', end => ({ files: { ...end.files, state: '' } }), 'GITHUB_STATE holds '],

  ['a heading', inSummary('# Approved'), "the summary has the heading 'Approved'"],
  ['an underlined heading', inSummary('Approved\n==='), "the summary has the heading 'Approved'"],
  [
    'a heading with more in it',
    inSummary('### Tests all passed'),
    "the summary has the heading 'Tests all passed'",
  ],
  ['a link', inSummary('[here](https://evil.example)'), 'the summary has a link_open'],
  ['a link in brackets', inSummary('<https://evil.example>'), 'the summary has a link_open'],
  ['an image', inSummary('![x](https://evil.example/x.png)'), 'the summary has a image'],
  ['an image of HTML', inSummary('text <img src=x>'), 'the summary has a tag <img src=x>'],
  ['a script', inSummary('<script>0'), 'the summary has a tag <script>'],
  ['a comment that hides the rest', inSummary('<!-- the rest'), 'the summary has a tag <!--'],
  ['an event on a tag of ours', inSummary('<details ontoggle=x>'), 'the summary has a tag <details on'],
  ['a heading of ours once more', inSummary('### Tests'), "the summary has the heading 'Tests'"],
  [
    'a second verdict',
    inSummary('## ✅ compat-gate: pass'),
    "the summary has the heading '✅ compat-gate: pass'",
  ],
  ['another verdict first', end => ({ summary: `## x\n\n${end.summary}` }), "the summary begins with 'x'"],
  ['somebody who is mentioned', inSummary('hello @somebody'), 'the summary mentions somebody'],
  ['an issue that is mentioned', inSummary('closes #12'), 'the summary mentions somebody'],
  ['another image', outputs({ 'image-id': 'sha256:forged' }), "image-id is 'sha256:forged'"],
  ['other consumers', outputs({ consumers: '[]' }), "consumers is '[]'"],
  ['an annotation', says('::error title=forged::x'), "the runner shows 'forged'"],
  ['two without a title', says('::error::x\n::error::y'), 'the runner shows two annotations'],
  ['the end of a group', says('::endgroup::'), 'a group of the log'],
  ['a chart beside the other', inSummary('```mermaid\ngantt\n```'), 'the summary has 2 charts'],
  ['a link in the chart', inChart('  click a href "x"'), `the chart has the line '  click a href "x"'`],
  ['a directive in the chart', inChart('%%{init: {}}%%'), "the chart has the line '%%{init: {}}%%'"],
  ['too much text', inSummary('x'.repeat(1 << 20)), 'the summary has '],
]

const IN_A_FAIL: Forgery[] = [
  ['an approved image', outputs({ 'approved-image-id': DIGEST }), `approved-image-id is '${DIGEST}', not ''`],
  ['compatibility', outputs({ compatible: 'true' }), "compatible is 'true'"],
  ['a verdict', outputs({ verdict: 'pass' }), 'verdict.json says fail, and the output pass'],
  ['a green step', () => ({ green: true }), 'the step is green'],
]

describe.each([
  ['pass', IN_A_PASS, result()],
  ['fail', IN_A_FAIL, FAILED],
] as const)('in a %s', (_, forgeries, run) => {
  it.each(forgeries)('%s is a problem', async (_, forge, problem) => {
    await using place = await folder()
    const end = await harmless(run, place)

    const found = problems({ ...end, ...forge(end) }, run)
    expect(found).toContainEqual(expect.stringContaining(problem))
  })
})

describe('a mask', () => {
  it('of the token is a problem where no token was given', async () => {
    await using place = await folder()
    const end = await harmless(result(), place)

    expect(neutral(end, 'pass', verdictDocument(result()))).toEqual([`the runner obeyed add-mask: ${TOKEN}`])
  })
})

describe('in report.html', () => {
  it.each(['<img>', '<SCRIPT>', '<base>', '<iframe>', '<x-forged>'])('%s is a problem, once', async tag => {
    await using place = await folder()
    const end = await harmless(result(), place)
    await writeFile(join(place.path, 'report.html'), `${htmlReport(result())}${tag}${tag}`)
    const name = /[a-z-]+/i.exec(tag)?.[0].toLowerCase()

    expect(problems(end, result())).toEqual([`report.html has a tag ${name}`])
  })
})

it.each([
  'https://evil.example/',
  'javascript:0',
  '//evil.example',
  'other/file',
  'https://github.com.evil.example/',
])('a link to %s is a problem in both', async url => {
  await using place = await folder()
  const end = await harmless(FAILED, place)
  await writeFile(join(place.path, 'report.html'), `${htmlReport(FAILED)}<a href="${url}">x</a>`)
  const summary = `${end.summary}\n<a href="${url}">x</a>\n`

  expect(problems({ ...end, summary }, FAILED)).toEqual([
    expect.stringContaining('the summary has a tag <a href='),
    `report.html leads to ${url}`,
  ])
})

it('several forgeries are several problems', async () => {
  await using place = await folder()
  const end = await harmless(result(), place)
  const forged = { ...end, ...says('::add-mask::true')(end), ...file('env', 'A=1')(end), green: false }

  expect(problems(forged, result())).toEqual([
    'the step is red',
    'the runner obeyed add-mask: true',
    'GITHUB_ENV holds A=1',
  ])
})

describe('a step that comes to no verdict', () => {
  const title = '## compat-gate: trial of small (linux/amd64)\n'

  async function trial(place: Folder): Promise<StepEnd> {
    const end = await harmless(result(), place)
    const of = { ...FAIL_CLOSED, 'report-dir': place.path }
    return { ...end, green: true, outputs: of, summary: title }
  }

  it('has no problem when the gate alone spoke', async () => {
    await using place = await folder()

    expect(neutralPart(await trial(place), 'trial', TOKEN)).toEqual([])
  })

  it.each<Forgery>([
    ['a verdict', outputs({ verdict: 'pass' }), "trial: the output verdict is 'pass', and trial does not"],
    ['a candidate', outputs({ 'image-id': DIGEST }), `trial: the output image-id is '${DIGEST}', and trial`],
    ['a red step', () => ({ green: false }), 'trial: the step of trial is red'],
    ['a variable', file('env', 'PATH=/tmp\n'), 'trial: GITHUB_ENV holds PATH=/tmp'],
    [
      'another title',
      () => ({ summary: '## compat-gate: pass\n' }),
      "trial: the summary begins with 'compat-",
    ],
  ])('%s is a problem', async (_, forge, problem) => {
    await using place = await folder()
    const end = await trial(place)

    const found = neutralPart({ ...end, ...forge(end) }, 'trial', TOKEN)
    expect(found).toEqual([expect.stringContaining(problem)])
  })
})
