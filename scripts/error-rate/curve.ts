import { sharesByRate } from './by-rate.js'
import { RATES } from './model.js'
import { SHARES, type Simulated, tallyOf } from './scenarios.js'

const [WIDTH, HEIGHT] = [860, 350]
const PANEL = { width: 300, height: 220, top: 64 }

/** Both themes; a card of its own colour is readable on any page. */
const STYLE = `
.card { fill: #ffffff } .grid { stroke: #d0d7de } .band { fill: #eaeef2 }
text { fill: #424a53; font: 12px sans-serif } .head { fill: #1f2328; font-weight: 600 }
.line { fill: none; stroke-width: 2.5 }
.fail { stroke: #cf222e } .inconclusive { stroke: #9a6700 } .excused { stroke: #1a7f37 } .strict { stroke: #57606a; stroke-dasharray: 5 4 }
text.fail { fill: #cf222e } text.inconclusive { fill: #9a6700 } text.excused { fill: #1a7f37 } text.strict { fill: #57606a }
text.line { stroke: none; stroke-width: 0 }
@media (prefers-color-scheme: dark) {
.card { fill: #0d1117 } .grid { stroke: #30363d } .band { fill: #21262d }
text { fill: #9198a1 } .head { fill: #f0f6fc }
.fail { stroke: #ff7b72 } .inconclusive { stroke: #d29922 } .excused { stroke: #3fb950 } .strict { stroke: #8b949e }
text.fail { fill: #ff7b72 } text.inconclusive { fill: #d29922 } text.excused { fill: #3fb950 } text.strict { fill: #8b949e }
}`

type Kind = 'fail' | 'inconclusive' | 'excused' | 'strict'

interface Line {
  kind: Kind
  label: string
  /** Both from 0 to 1. */
  points: { x: number; y: number }[]
}

interface Panel {
  left: number
  title: string
  axis: string
  /** At the right end of the axis, in percent. */
  most: number
  /** The part of the axis that is seen in practice, from 0 to 1. */
  band?: [number, number]
  lines: Line[]
}

/** docs/error-rate.svg: how often the verdict is wrong where both images are the same. */
export function errorCurve(simulated: Simulated): string {
  const panels = [byRate(60), byShare(480, simulated)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">`,
    '<title>What the gate says where both images are the same</title>',
    `<style>${STYLE}</style>`,
    `<rect class="card" width="${WIDTH}" height="${HEIGHT}" rx="6"/>`,
    ...panels.flatMap(drawn),
    '</svg>\n',
  ].join('\n')
}

function byRate(left: number): Panel {
  const rates = Array.from({ length: 51 }, (_, index) => index / 50)
  const line = (kind: Kind, label: string, of: (rate: number) => number): Line => ({
    kind,
    label,
    points: rates.map(rate => ({ x: rate, y: of(rate) })),
  })
  return {
    left,
    title: 'One group of flaky tests, by how often it fails',
    axis: 'fails in … of its runs, on both images',
    most: 100,
    band: [RATES.least, RATES.most],
    lines: [
      line('strict', 'fail, without a baseline', rate => rate),
      line('inconclusive', 'inconclusive', rate => sharesByRate(rate).inconclusive),
      line('excused', 'excused', rate => sharesByRate(rate).excused),
      line('fail', 'fail (wrong)', rate => sharesByRate(rate).fail),
    ],
  }
}

function byShare(left: number, { series }: Simulated): Panel {
  const most = SHARES.at(-1) ?? 1
  const line = (kind: 'fail' | 'inconclusive', label: string): Line => ({
    kind,
    label,
    points: SHARES.map(percent => {
      const tally = tallyOf(series[`alike-${percent}`] ?? '')
      return { x: percent / most, y: tally[kind] / tally.runs }
    }),
  })
  return {
    left,
    title: 'A consumer of 500 tests, by how many are flaky',
    axis: 'share of flaky tests',
    most,
    lines: [line('inconclusive', 'inconclusive'), line('fail', 'fail (wrong)')],
  }
}

function drawn({ left, title, axis, most, band, lines }: Panel): string[] {
  const { width, height, top } = PANEL
  const x = (value: number) => left + value * width
  const y = (value: number) => top + (1 - value) * height
  const steps = [0, 0.25, 0.5, 0.75, 1]
  return [
    textAt(left, 24, 'head', title),
    ...(band === undefined
      ? []
      : [
          `<rect class="band" x="${round(x(band[0]))}" y="${top}" width="${round((band[1] - band[0]) * width)}" height="${height}"/>`,
        ]),
    ...steps.flatMap(step => [
      `<line class="grid" x1="${left}" x2="${left + width}" y1="${round(y(step))}" y2="${round(y(step))}"/>`,
      textAt(left - 8, y(step) + 4, '', `${step * 100} %`, 'end'),
      textAt(x(step), top + height + 20, '', `${round(step * most)} %`, 'middle'),
    ]),
    textAt(left + width / 2, top + height + 44, '', axis, 'middle'),
    ...lines.map(({ kind, points }) => {
      const all = points.map(point => `${round(x(point.x))},${round(y(point.y))}`)
      return `<polyline class="line ${kind}" points="${all.join(' ')}"/>`
    }),
    ...lines.map(({ kind, label }, index) =>
      textAt(left + 2 + (index % 2) * 160, 42 + Math.floor(index / 2) * 16, `line ${kind}`, `— ${label}`),
    ),
  ]
}

function textAt(x: number, y: number, name: string, content: string, anchor = 'start'): string {
  return `<text class="${name}" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${content}</text>`
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
