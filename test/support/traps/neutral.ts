import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import markdown from 'markdown-it'
import type { VerdictDocument } from '../../../src/report/verdict-document.js'
import { FAIL_CLOSED, OUTPUTS, type OutputFacts, type Stage } from '../../../src/stages/action-definition.js'
import type { StepEnd } from '../runner.js'
import type { RunnerCommand } from '../runner-commands.js'
import { readPairs } from '../runner-files.js'

/**
 * What a step says must be the gate's alone, whatever a trap tries. Returns what is not, one sentence each.
 *
 * @param token the input, which the gate masks; nothing else is
 * @param stage one that comes to a verdict
 */
export function neutral(
  end: StepEnd,
  verdict: string,
  document: VerdictDocument | undefined,
  token?: string,
  stage: 'all' | 'judge' = 'all',
): string[] {
  return [
    ...ofOutputs(end, verdict, document),
    ...notOfStage(end, stage),
    ...ofCommands(end, document, token),
    ...ofFiles(end),
    ...ofSummary(end, `compat-gate: ${end.outputs['verdict']}`),
    ...ofPage(end),
  ]
}

/** How the summary of a stage begins that comes to no verdict. */
const TITLES = { plan: 'compat-gate: plan', build: 'compat-gate: build', trial: 'compat-gate: trial of ' }

/** The same of a stage that comes to no verdict: it does its work and approves nothing. */
export function neutralPart(end: StepEnd, stage: keyof typeof TITLES, token?: string): string[] {
  return [
    ...unless(end.green, `the step of ${stage} is red`),
    ...notOfStage(end, stage),
    ...ofCommands(end, undefined, token),
    ...ofFiles(end),
    ...ofSummary(end, TITLES[stage]),
  ].map(problem => `${stage}: ${problem}`)
}

/** Every output that the stage does not set says what it does when nothing is approved. */
function notOfStage({ outputs }: StepEnd, stage: Stage): string[] {
  const others = Object.entries<OutputFacts>(OUTPUTS).filter(([, { stages }]) => !stages.includes(stage))
  return others
    .filter(([name, { closed }]) => outputs[name] !== closed)
    .map(([name]) => `the output ${name} is '${outputs[name]}', and ${stage} does not set it`)
}

function unless(holds: boolean, problem: string): string[] {
  return holds ? [] : [problem]
}

function ofOutputs({ outputs, green }: StepEnd, verdict: string, document?: VerdictDocument): string[] {
  const tried = document?.candidates.filter(({ platform }) => !document.untried.includes(platform))
  const approved = verdict === 'pass' ? tried?.map(({ configDigest }) => configDigest).join() : ''
  return [
    ...unless(
      Object.keys(outputs).sort().join() === Object.keys(FAIL_CLOSED).sort().join(),
      `the outputs are ${Object.keys(outputs).join(', ')}`,
    ),
    ...unless(
      outputs['approved-image-id'] === approved,
      `approved-image-id is '${outputs['approved-image-id']}', not '${approved}'`,
    ),
    ...unless(
      outputs['compatible'] === String(verdict === 'pass'),
      `compatible is '${outputs['compatible']}'`,
    ),
    ...unless(green === (verdict === 'pass'), `the step is ${green ? 'green' : 'red'}`),
    ...named(document)
      .filter(([name, value]) => outputs[name] !== value)
      .map(([name]) => `${name} is '${outputs[name]}'`),
    ...unless(
      document === undefined || document.verdict === outputs['verdict'],
      `verdict.json says ${document?.verdict}, and the output ${outputs['verdict']}`,
    ),
  ]
}

/** The outputs that repeat what verdict.json says. */
function named(document: VerdictDocument | undefined): [name: string, value: string][] {
  const consumers = document?.consumers.map(({ name, pin, verdict }) => ({ name, pin, verdict })) ?? []
  const candidates = document?.candidates ?? []
  const { reference = '', tag = '' } = candidates[0] ?? {}
  return [
    ['candidate-image', reference],
    ['candidate-tag', tag],
    ['image-id', candidates.map(({ configDigest }) => configDigest).join()],
    ['consumers', JSON.stringify(consumers)],
  ]
}

const OWN_COMMANDS = new Set(['group', 'stop-commands', 'endgroup', 'error', 'warning', 'notice'])
const WORD = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What the runner obeyed, and the escapes that a reader's terminal would. */
function ofCommands({ log, printed }: StepEnd, document?: VerdictDocument, token?: string): string[] {
  const times = (wanted: string) => log.commands.filter(({ name }) => name === wanted).length
  const shown = log.commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name))
  const consumers = document?.consumers.map(({ name }) => name) ?? []
  const isTitled = (title: string) =>
    ['compat-gate', ...consumers].some(name => title.startsWith(`${name}: `))
  const titles = shown.flatMap(({ properties }) => properties['title'] ?? [])
  const isOwn = ({ name, data }: RunnerCommand) => {
    if (name === 'add-mask') return data === token
    return OWN_COMMANDS.has(name) && (name !== 'stop-commands' || WORD.test(data))
  }
  const foreign = log.commands.filter(command => !isOwn(command))
  return [
    ...foreign.map(({ name, data }) => `the runner obeyed ${name}: ${data}`),
    ...titles.filter(title => !isTitled(title)).map(title => `the runner shows '${title}'`),
    // The step's own failure is the only annotation without a title.
    ...unless(shown.length - titles.length <= 1, 'the runner shows two annotations without a title'),
    ...unless(
      times('group') === times('endgroup') && times('group') === times('stop-commands'),
      'a group of the log is not the gate\u2019s',
    ),
    ...unless(!/[\x1b\x9b]/.test(printed), 'the log holds a terminal escape'),
  ]
}

/** The files by which a step speaks to its runner. */
function ofFiles({ files }: StepEnd): string[] {
  const state = Object.keys(readPairs(files.state)).sort().join()
  return [
    ...unless(files.env === '', `GITHUB_ENV holds ${files.env}`),
    ...unless(files.path === '', `GITHUB_PATH holds ${files.path}`),
    ...unless(state === 'folder,run', `GITHUB_STATE holds ${state}`),
  ]
}

const HEADINGS =
  /^(What changed|What broke|Reproduce|Releases|Next step|Where the cause is said|What moved|Tests|Evidence|Incidents|Time|Notes)$/
// A link leads to a file of the report, or to a forge.
const OWN_LINK =
  /^(evidence|https:\/\/(github\.com|gitlab\.com|codeberg\.org|bitbucket\.org))\/[\w./%~?=&-]*(#[\w.-]*)?$/
const OWN_TAGS = /<(\/?(details|summary|code|strong)|details open|\/a)>/g
const LINK_TAGS = /<a href="([^"<>]*)">/g
const GANTT =
  /^(gantt| {2}(dateFormat x|axisFormat %s s|todayMarker off|section [\w./ -]+|[\w. ]+ [\w./ -]+ :\d+, \d+ms|%% \d+ more lines))$/

/** The job summary as a reader of Markdown sees it. */
function ofSummary({ summary }: StepEnd, title: string): string[] {
  if (summary === '') return []
  const tokens = markdown({ html: true }).parse(summary, {})
  const flat = tokens.flatMap(token => [token, ...(token.children ?? [])])
  const of = (...types: string[]) => flat.filter(({ type }) => types.includes(type))
  const headings = tokens.flatMap(({ type }, at) =>
    type === 'heading_open' ? (tokens[at + 1]?.content ?? '') : [],
  )
  const charts = of('fence').filter(({ info }) => info.trim() === 'mermaid')
  const lines = charts.flatMap(({ content }) => content.trimEnd().split('\n'))
  const html = of('html_block', 'html_inline').map(({ content }) =>
    content
      .replaceAll(OWN_TAGS, '')
      .replaceAll(LINK_TAGS, (tag, url: string) => (OWN_LINK.test(url) ? '' : tag)),
  )
  const [first = '', ...others] = headings
  return [
    ...unless(Buffer.byteLength(summary) < 1 << 20, `the summary has ${Buffer.byteLength(summary)} bytes`),
    ...unless(
      title.endsWith(' ') ? first.startsWith(title) : first.endsWith(title),
      `the summary begins with '${first.slice(0, 80)}'`,
    ),
    ...others
      .filter((text, at) => !HEADINGS.test(text) || others.indexOf(text) !== at)
      .map(text => `the summary has the heading '${text.slice(0, 80)}'`),
    ...of('text')
      .filter(({ content }) => /(?<!\w)@\w|(?<!\S)#\d/.test(content))
      .map(({ content }) => `the summary mentions somebody: ${content}`),
    ...of('link_open', 'image').map(({ type }) => `the summary has a ${type}`),
    ...html.flatMap(content => content.match(/<.{0,40}/g) ?? []).map(tag => `the summary has a tag ${tag}`),
    ...unless(charts.length <= 1, `the summary has ${charts.length} charts`),
    ...lines.filter(line => !GANTT.test(line)).map(line => `the chart has the line '${line}'`),
  ]
}

const TAGS = new Set(
  'html head meta title style body header main article section h1 h2 h3 p strong code table thead tbody tr th td ul ol li details summary pre svg rect span del ins a'.split(
    ' ',
  ),
)

/** report.html. */
function ofPage({ outputs }: StepEnd): string[] {
  const folder = outputs['report-dir'] ?? ''
  if (folder === '') return []
  const page = readFileSync(join(folder, 'report.html'), 'utf8')
  const links = new Set(
    [...page.matchAll(/<[a-z][^<>]*\b(?:href|src)="?([^"\s>]*)/gi)].map(([, url = '']) => url),
  )
  return [
    ...[...new Set(tagsIn(page))].filter(tag => !TAGS.has(tag)).map(tag => `report.html has a tag ${tag}`),
    ...[...links].filter(url => !OWN_LINK.test(url)).map(url => `report.html leads to ${url}`),
  ]
}

function tagsIn(html: string): string[] {
  return [...html.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase())
}
