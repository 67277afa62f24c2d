import { grouped } from '../shared/grouped.js'
import { formatCount, joinFitting } from '../shared/text.js'
import type { ReportLinks } from '../verdict/verdict.js'
import { shortTestName } from './broken-tests.js'
import { markdownCode, markdownFence, markdownLink, markdownText, visibleLine } from './escape.js'
import { candidateCommitUrl, commitUrl, reasonUrl } from './links.js'
import type { DocumentConsumer, VerdictDocument } from './verdict-document.js'

/** What a run makes of the issue of one consumer. Titles are plain text, the rest is Markdown. */
export type ConsumerIssue = { consumer: string } & (
  | { state: 'broken'; title: string; body: string }
  /** `words` go below the issue before it is closed. */
  | { state: 'works'; words: string }
  /** Nobody can say: the issue stays as it is. */
  | { state: 'unknown' }
)

const ENTRIES = 10
const PLACES = 5

/**
 * Consumer by consumer. One that fails on the published image as well is broken, too, where that excuses the candidate: its
 * users have the failure.
 */
export function consumerIssues(document: VerdictDocument, links: ReportLinks): ConsumerIssue[] {
  return document.consumers.map(consumer => {
    const { name } = consumer
    if (brokenBy(consumer).length > 0) return { consumer: name, ...brokenIssue(consumer, document, links) }
    if (consumer.verdict !== 'pass') return { consumer: name, state: 'unknown' }
    const words = `${triedAt(consumer, links)} passes again${waived(consumer)} with ${triedWith(document, links)}${lastSeen(document, links)}.`
    return { consumer: name, state: 'works', words }
  })
}

type Broken = Pick<DocumentConsumer['reasons'][number], 'code' | 'file' | 'test' | 'detail' | 'trial'>

/** The reasons that make it fail, and those that are excused because the published image has them as well. */
function brokenBy({ verdict, reasons, excused = [] }: DocumentConsumer): Broken[] {
  const failing = verdict === 'fail' ? reasons.filter(one => one.verdict === 'fail') : []
  return [...failing, ...excused.filter(({ code }) => code === 'already-broken')]
}

function brokenIssue(
  consumer: DocumentConsumer,
  document: VerdictDocument,
  links: ReportLinks,
): { state: 'broken'; title: string; body: string } {
  const name = markdownText(consumer.name, 100)
  const broken = brokenBy(consumer)
  const sections = [
    `${triedAt(consumer, links)} fails with ${triedWith(document, links)}${lastSeen(document, links)}.`,
    whatBroke(broken, links),
    reproduction(consumer, broken, document, links),
    whatMoved(consumer, links),
    `This issue is kept by compat-gate: the next run writes over it, and closes it when ${name} passes. Closed by hand it is opened again: ${markdownLink('waive', links.docs && `${links.docs}/waivers.md`)} what is known instead.`,
  ]
  return {
    state: 'broken',
    title: visibleLine(`${consumer.name} breaks with ${imageName(document)}`, 200),
    body: sections.filter(section => section !== '').join('\n\n'),
  }
}

/** Without what is another one in each run, so that a title stays as it is. */
function imageName({ candidates: [candidate] }: VerdictDocument): string {
  if (candidate === undefined) return 'the image'
  return candidate.given?.reference ?? candidate.repository
}

function waived({ excused = [] }: DocumentConsumer): string {
  const count = excused.filter(({ code }) => code === 'waived').length
  return count === 0 ? '' : `, but for ${formatCount(count, 'waived failure')},`
}

function triedAt({ name, repository, ref, pin }: DocumentConsumer, links: ReportLinks): string {
  const commit =
    pin === undefined || repository === undefined
      ? []
      : [markdownLink(shortId(pin), commitUrl(repository, pin, links))]
  const places = [...(ref === undefined || ref === pin ? [] : [markdownCode(ref, 200)]), ...commit]
  return `**${markdownText(name, 100)}**${places.length === 0 ? '' : ` at ${places.join(', ')}`}`
}

function triedWith({ candidates }: VerdictDocument, links: ReportLinks): string {
  const images = candidates.map(({ given, commit, repository }) => {
    if (given !== undefined) return `${markdownCode(given.reference, 300)} (${shortId(given.digest)})`
    const link =
      commit === undefined ? '' : ` of ${markdownLink(shortId(commit), candidateCommitUrl(commit, links))}`
    return `${markdownCode(repository, 300)}${link}`
  })
  return images.length === 0 ? 'no image' : [...new Set(images)].join(', ')
}

/** A commit, a digest, or a version as it is. */
function shortId(text: string): string {
  return markdownCode(text.replace(/^(sha256:)?([0-9a-f]{12})[0-9a-f]{28,}$/, '$1$2'), 100)
}

function lastSeen({ startedAt }: VerdictDocument, { run }: ReportLinks): string {
  const day = markdownText(startedAt.slice(0, 10))
  return `, seen on ${day}${run === undefined ? '' : ` in ${markdownLink('this run', run)}`}`
}

const BROKE_BYTES = 20_000

/** What says the same is one entry, with the tests that say it. */
function whatBroke(broken: Broken[], links: ReportLinks): string {
  const same = [...grouped(broken, ({ code, detail }) => JSON.stringify([code, detail])).values()]
  const entries = joinFitting(
    same.slice(0, ENTRIES),
    BROKE_BYTES,
    one => brokeEntry(one, links),
    left => `- and ${left} more`,
  )
  const left = same.length - ENTRIES
  return `### What broke\n\n${entries}${left > 0 ? `\n- and ${left} more, in the report of the run` : ''}`
}

function brokeEntry(same: Broken[], links: ReportLinks): string {
  const [{ code, detail } = { code: 'test-failed' as const, detail: '' }] = same
  const says = detail === '' ? '' : `: ${markdownText(detail, 500)}`
  const files = [...grouped(same.filter(isOfFile), ({ file }) => file)]
  const left = files.length - PLACES
  return [
    `- ${markdownLink(markdownCode(code), reasonUrl(code, links))}${says}`,
    ...files.slice(0, PLACES).map(([file, own]) => `  - ${markdownCode(file, 300)}${testNames(file, own)}`),
    ...(left > 0 ? [`  - and ${formatCount(left, 'more file')}`] : []),
  ].join('\n')
}

function isOfFile(one: Broken): one is Broken & { file: string } {
  return one.file !== undefined
}

function testNames(file: string, own: Broken[]): string {
  const names = [
    ...new Set(own.flatMap(({ test }) => (test === undefined ? [] : shortTestName({ file, test })))),
  ]
  const shown = names.slice(0, PLACES).map(name => markdownCode(name, 300))
  const left = names.length - PLACES
  if (shown.length === 0) return ''
  return `: ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}

/** The two lines that repeat it on another machine. */
function reproduction(
  { name }: DocumentConsumer,
  broken: Broken[],
  { reproduce }: VerdictDocument,
  { server = 'https://github.com', repository }: ReportLinks,
): string {
  const own = Object.entries(reproduce).filter(([key]) => key === name || key.startsWith(`${name} (`))
  const ofPlatform = own.find(([key]) =>
    broken.some(({ trial }) => trial !== undefined && platformIn(key, name) === trial.split(',')[0]),
  )
  const command = (ofPlatform ?? own[0])?.[1]
  if (command === undefined || repository === undefined) return ''
  const folder = repository.split('/').at(-1) ?? ''
  const lines = [`git clone ${server}/${repository} && cd ${folder}`, command]
  return `### Repeat it\n\n${markdownFence(lines.map(one => visibleLine(one, 2_000)).join('\n'), 'sh', 5_000)}`
}

function platformIn(key: string, name: string): string {
  return key.slice(`${name} (`.length, -1)
}

function whatMoved({ name, repository, moved }: DocumentConsumer, links: ReportLinks): string {
  if (moved === undefined) return ''
  const { since, image, consumer, packages = [], images, runner } = moved
  const move = (
    what: string,
    { from = '–', to = '–' }: { from?: string | undefined; to?: string | undefined },
  ) => `- ${markdownText(what, 200)}: ${shortId(from)} → ${shortId(to)}`
  const commits = (consumer?.commits ?? []).map(({ sha, subject }) => {
    const url = repository === undefined ? undefined : commitUrl(repository, sha, links)
    return `  - ${markdownLink(shortId(sha), url)} ${markdownText(subject, 200)}`
  })
  const lines = [
    ...(image === undefined ? [] : [move('image', image)]),
    ...(consumer === undefined ? [] : [move(name, consumer), ...commits]),
    ...packages.map(one => move(one.name, one)),
    ...images.map(one => move(one.reference, one)),
    ...(runner === undefined ? [] : [move('runner', runner)]),
  ]
  const title = `### Moved since the last green, of ${markdownText(since.startedAt.slice(0, 10))}`
  if (lines.length === 0) return `${title}\n\nNothing that is recorded.`
  return `${title}\n\n${joinFitting(
    lines,
    15_000,
    one => one,
    left => `- and ${left} more`,
  )}`
}
