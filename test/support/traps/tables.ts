import type { Proof } from './prove.js'
import type { Line } from './run.js'

/** One line of a terminal for a trap: whether it is as it must be, what it got, and how long it took. */
export function trapLine({ trap, got, problems, seconds }: Line): string {
  const sign = problems.length === 0 ? '✓' : '✗'
  const head = `${sign} ${trap.class.padEnd(8)}  ${trap.name.padEnd(30)}  ${got.verdict.padEnd(12)}`
  const first = `${head}  ${`${seconds.toFixed(1)} s`.padStart(6)}  ${got.codes.join(', ')}`.trimEnd()
  return [first, ...problems.map(problem => `    ${problem}`)].join('\n')
}

/** What became of all of them. */
export function total(lines: Line[]): string {
  const wrong = lines.filter(({ problems }) => problems.length > 0)
  const seconds = lines.reduce((sum, line) => sum + line.seconds, 0)
  const names = wrong.length === 0 ? '' : `: ${wrong.map(({ name }) => name).join(', ')}`
  return `${lines.length} traps in ${Math.round(seconds)} s, ${wrong.length} not as they must be${names}`
}

const HEAD = [
  '| rule | traps that tell when it is taken away | would pass then | would be `fail` if it did not undermine |',
  '| --- | --- | --- | --- |',
]

/** The table of `--prove`, in Markdown. */
export function proofTable(proofs: Proof[]): string {
  return [...HEAD, ...proofs.map(proofRow)].join('\n')
}

function proofRow({ code, caught, passing, failing }: Proof): string {
  const cells = [`\`${code}\``, names(caught), names(passing), failing === undefined ? '' : names(failing)]
  return `| ${cells.join(' | ')} |`
}

// A few names say as much as all of them.
function names(all: string[]): string {
  const shown = all.slice(0, 3).join(', ')
  return all.length > 3 ? `${shown} and ${all.length - 3} more` : shown || '–'
}

/** The results as JUnit, for the tally of CI. */
export function junit(lines: Line[]): string {
  const cases = lines.map(({ name, problems, seconds }) => {
    const failure = problems.map(problem => `<failure message="${escaped(problem)}"/>`).join('')
    return `<testcase classname="traps" name="${escaped(name)}" time="${seconds.toFixed(3)}">${failure}</testcase>`
  })
  return `<testsuite name="traps">\n${cases.join('\n')}\n</testsuite>\n`
}

function escaped(text: string): string {
  return text.replace(/[<>&"\n\r\t]|[^\x20-\ud7ff]/g, character => `&#${character.charCodeAt(0)};`)
}
