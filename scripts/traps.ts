import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { messageOf, UsageError } from '../src/shared/errors.js'
import { bundleSource } from '../test/support/bundled-source.js'
import { realEngine } from '../test/support/engine-endpoint.js'
import { removeShell } from '../test/support/shell-image.js'
import { prove } from '../test/support/traps/prove.js'
import { type Line, runAll } from '../test/support/traps/run.js'
import { junit, proofTable, total, trapLine } from '../test/support/traps/tables.js'
import { traps } from '../test/support/traps/trap.js'
import { Stopped, stopSignal } from '../tools/engine/foreground.js'
import { findEngine } from '../tools/engine/own-engine.js'

const PAGE = 'docs/traps.md'
const [BEGIN, END] = ['<!-- begin: npm run traps -- --prove -->', '<!-- end -->']

/**
 * `npm run traps [-- --prove [--write]] [<trap>…]`: springs the traps on a real engine. `--prove` takes away the rules
 * of the verdict one at a time, and checks that docs/traps.md holds its table; `--write` puts it there.
 */
async function main(words: string[]): Promise<boolean> {
  const flags = words.filter(word => word.startsWith('--'))
  const unknown = flags.find(flag => flag !== '--prove' && flag !== '--write')
  if (unknown !== undefined)
    throw new UsageError(`expected --prove, --write or names of traps, got ${unknown}`)
  const chosen = await traps(words.filter(word => !word.startsWith('--')))
  const signal = stopSignal()
  await using _source = await bundleSource()
  await using found = await findEngine(line => console.log(`traps: ${line}`), signal)
  await using engine = await realEngine(found.facts.endpoint)
  const lines = await runAll(chosen, engine, line => console.log(trapLine(line)), signal).finally(() =>
    removeShell(engine.endpoint),
  )
  await mkdir('results', { recursive: true })
  await writeFile(`results/junit-${process.env['RESULTS'] ?? 'traps'}.xml`, junit(lines))
  console.log(total(lines))
  const proven = !flags.includes('--prove') || (await proof(lines, flags.includes('--write')))
  return proven && lines.every(({ problems }) => problems.length === 0)
}

/** Whether every rule has a trap that tells when it is gone, and the page says which. */
async function proof(lines: Line[], write: boolean): Promise<boolean> {
  const proofs = prove(lines)
  const table = proofTable(proofs)
  console.log(`\n${table}\n`)
  const unproven = proofs.filter(({ caught, failing }) => caught.length === 0 || failing?.length === 0)
  if (unproven.length > 0)
    console.log(`no trap tells when this is gone: ${unproven.map(({ code }) => code).join(', ')}`)
  const page = await readFile(PAGE, 'utf8')
  const [before, rest = ''] = page.split(BEGIN)
  const whole = `${before}${BEGIN}\n\n${table}\n\n${END}${rest.slice(rest.indexOf(END) + END.length)}`
  if (write) await writeFile(PAGE, whole)
  const current = write || page === whole
  if (!current) console.log(`${PAGE} has another table: npm run traps -- --prove --write`)
  return unproven.length === 0 && current
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1
} catch (error) {
  console.error(`traps: ${messageOf(error)}`)
  process.exitCode = error instanceof Stopped ? error.exitCode : error instanceof UsageError ? 64 : 2
}
