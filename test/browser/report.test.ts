import { mkdir, writeFile } from 'node:fs/promises'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { htmlReport } from '../../src/report/html.js'
import { REPORT_STATES } from '../support/report-states.js'
import { failed, mixtures, NASTY } from '../unit/report/results.js'
import { startChromium } from './chromium.js'

/** Where the pictures lie, to be looked at. */
const PICTURES = new URL('../../results/pictures/', import.meta.url)

type Scheme = 'light' | 'dark'

/** Windows and settings of readers. A picture, and what a page says to those who do not see it, take longest: of two. */
const READERS: { width: number; scheme: Scheme; isWhole: boolean }[] = [
  { width: 1_400, scheme: 'light', isWhole: true },
  { width: 1_400, scheme: 'dark', isWhole: false },
  { width: 400, scheme: 'light', isWhole: false },
  { width: 400, scheme: 'dark', isWhole: true },
]

const STATES: Record<string, () => string> = {
  ...Object.fromEntries(
    Object.entries(REPORT_STATES).map(([name, state]) => [name, () => htmlReport(state())]),
  ),
  hostile: () => {
    const texts = [...NASTY, ...mixtures(20), 'w'.repeat(5_000)]
    return htmlReport(failed(...texts.map(text => ({ id: text, text: `${text}\n${text}` }))))
  },
}

let browser: Browser
beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true })
  browser = await startChromium()
})
afterAll(() => browser.close())

/** What readers see, and what is wrong with it; a picture of each lies in PICTURES. */
async function look(name: string, html: string, readers = READERS) {
  const file = new URL(`${name}.html`, PICTURES)
  await writeFile(file, html)
  const page = await browser.newPage()
  const problems: string[] = []
  page.on('console', message => problems.push(`console: ${message.text()}`))
  page.on('request', request => {
    if (request.url() !== file.href) problems.push(`loads ${request.url()}`)
  })
  await page.goto(file.href)
  const backgrounds: unknown[] = []
  for (const { width, scheme, isWhole } of readers) {
    await page.setViewportSize({ width, height: 1_000 })
    await page.emulateMedia({ colorScheme: scheme })
    await page.evaluate('for (const one of document.querySelectorAll("[data-opened]")) one.open = false')
    const path = new URL(`${name}-${width}-${scheme}.png`, PICTURES).pathname
    if (isWhole) await page.screenshot({ path, fullPage: true })
    // A reader may open everything.
    await page.evaluate(`for (const one of document.querySelectorAll('details:not([open])')) {
      one.open = true
      one.dataset.opened = ''
    }`)
    const found = [...(await tooWide(page)), ...(isWhole ? await inaccessible(page) : [])]
    problems.push(...found.map(problem => `${width} px, ${scheme}: ${problem}`))
    backgrounds.push(await page.evaluate('getComputedStyle(document.body).backgroundColor'))
  }
  await page.close()
  return { problems, backgrounds }
}

/** Elements that stick out, by which a reader would have to scroll sideways. */
async function tooWide(page: Page): Promise<string[]> {
  const found: unknown = await page.evaluate(`[...document.querySelectorAll('body *')]
    .filter(one => one.getBoundingClientRect().right > innerWidth + 0.5 || one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible')
    .filter(one => !one.closest('thead') || getComputedStyle(one.closest('thead')).position !== 'absolute')
    .map(one => one.outerHTML.slice(0, 120))
    .concat(document.documentElement.scrollWidth > innerWidth ? ['the page'] : [])`)
  return (found as string[]).slice(0, 5).map(one => `too wide: ${one}`)
}

async function inaccessible(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes[0]?.failureSummary})`,
  )
}

const [WHITE, BLACK] = ['rgb(255, 255, 255)', 'rgb(13, 17, 23)']

it.each(Object.entries(STATES))(
  'the report %s is read at 400 and 1400 px, in light and dark, by everybody and without scrolling sideways',
  async (name, render) => {
    const { problems, backgrounds } = await look(name, render())
    expect(problems).toEqual([])
    // Without its style sheet a page would be of one colour.
    expect(backgrounds).toEqual([WHITE, BLACK, WHITE, BLACK])
  },
)

describe('what would be wrong is seen', () => {
  const page = REPORT_STATES['no-evidence']
  const html = page === undefined ? '' : htmlReport(page())
  const withMain = (more: string) => html.replace('<main>', `<main>${more}`)

  it.each([
    [
      'a wide table',
      `<table><tr><td><pre class="marks">${'x'.repeat(2_000)}</pre></td></tr></table>`,
      /: too wide: /,
    ],
    ['a style of somebody else', '<p style="color: red">x</p>', /^console: .*Content Security Policy/],
    ['an image', '<img src="https://example.org/x.png" alt="x">', /^(loads https:|console: )/],
    ['a list without its items', '<ul><p>x</p></ul>', /: list: /],
    ['a heading out of order', '<h5>x</h5>', /: heading-order: /],
  ])('%s', async (_, more, problem) => {
    const { problems } = await look('wrong', withMain(more), READERS.slice(-1))
    expect(problems).toContainEqual(expect.stringMatching(problem))
  })

  it('colours that are too pale, and a style sheet that is not applied', async () => {
    const pale = html.replace(/<meta http-equiv[^>]*>/, '').replace('--note: #57606a', '--note: #b0b0b0')
    expect((await look('wrong', pale, READERS.slice(0, 1))).problems).toContainEqual(
      expect.stringMatching(/: color-contrast: /),
    )
    const changed = html.replace('max-width: 72rem', 'max-width: 71rem')
    expect((await look('wrong', changed, READERS.slice(-1))).backgrounds).not.toEqual([BLACK])
  })
})
