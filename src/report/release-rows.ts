import { formatNames } from '../shared/text.js'
import type { ConsumerVerdict, Judgement } from '../verdict/verdict.js'
import { markdownCode, markdownText, type SafeHtml, safeHtml, visibleLine } from './escape.js'
import { VERDICT_SIGNS } from './facts.js'
import { htmlTable } from './html-table.js'

/** A consumer, and how the candidate does with each of its releases that was tried. */
export interface ReleaseRow {
  consumer: string
  /** First what `ref` names, then the releases, the newest first. */
  cells: ReleaseCell[]
}

export interface ReleaseCell {
  /** The tag; undefined for what `ref` names. */
  tag?: string
  verdict: ConsumerVerdict['verdict']
  /** How often each code was given, as in `36 newly-broken, 1 waived`; empty where there is none. */
  said: string
}

/** Consumer by release: only those of which a release was tried. */
export function releaseRows({ consumers }: Judgement): ReleaseRow[] {
  const names = new Set(consumers.flatMap(({ release }) => release?.of ?? []))
  return [...names].map(consumer => {
    const own = consumers.filter(({ name, release }) => name === consumer || release?.of === consumer)
    return { consumer, cells: own.map(releaseCell) }
  })
}

const MOST_CODES = 4

function releaseCell({ release, verdict, reasons, excused = [] }: ConsumerVerdict): ReleaseCell {
  const counts = new Map<string, number>()
  for (const { code } of [...reasons, ...excused]) counts.set(code, (counts.get(code) ?? 0) + 1)
  const said = [...counts].map(([code, count]) => `${count} ${code}`)
  return { ...(release && { tag: release.tag }), verdict, said: formatNames(said, MOST_CODES) }
}

/** The table of releases, in Markdown: a row for each release of a consumer. */
export function releasesSection(judgement: Judgement): string {
  const rows = releaseRows(judgement)
  if (rows.length === 0) return ''
  const lines = rows.flatMap(({ consumer, cells }) =>
    cells.map(({ tag, verdict, said }) => {
      const name = tag === undefined ? 'ref' : markdownCode(tag)
      return `| ${markdownText(consumer, 100)} | ${name} | ${VERDICT_SIGNS[verdict]} ${verdict} | ${said} |`
    }),
  )
  return `### Releases\n\n| consumer | release | verdict | seen |\n| --- | --- | --- | --- |\n${lines.join('\n')}`
}

/** The same for the page. */
export function htmlReleases(judgement: Judgement): SafeHtml[] {
  const rows = releaseRows(judgement)
  if (rows.length === 0) return []
  const cells = rows.flatMap(({ consumer, cells }) =>
    cells.map(({ tag, verdict, said }) => [
      visibleLine(consumer, 100),
      tag === undefined ? 'ref' : safeHtml`<code>${visibleLine(tag, 100)}</code>`,
      `${VERDICT_SIGNS[verdict]} ${verdict}`,
      said,
    ]),
  )
  return [safeHtml`<h2>Releases</h2>\n${htmlTable(['consumer', 'release', 'verdict', 'seen'], cells)}`]
}

/** The same for a terminal: a line for each release. */
export function releaseLines(judgement: Judgement): string[] {
  return releaseRows(judgement).flatMap(({ consumer, cells }) =>
    cells.map(({ tag = 'ref', verdict, said }) => {
      const seen = said === '' ? '' : `, ${said}`
      return ` ${VERDICT_SIGNS[verdict]} ${visibleLine(consumer, 40)} ${visibleLine(tag, 100)}: ${verdict}${seen}`
    }),
  )
}
