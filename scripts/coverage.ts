import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { messageOf, UsageError } from '../src/shared/errors.js'
import { coverageChange } from './coverage-change.js'
import { CoverageHistory, FLOORS, HISTORY, raisedFloors, withRelease } from './coverage-history.js'
import { coverageTable, readCoverage, unreachedFiles } from './coverage-report.js'

const SUMMARY = 'coverage/repo/coverage-summary.json'
const USAGE = `usage: npm run coverage [-- <options>]
  --base <ref>           what the files are compared with: origin/main, or main where that is unknown
  --base-summary <file>  the base's figures, a coverage-summary.json of a run of its tests
  --raise                raise the floors in ${FLOORS} to what is reached
  --record <release>     add the figures to ${HISTORY}`

/** `npm run coverage`: what the last `npm test` reached. Exits with 1 when a floor is lower than in the base. */
async function main(args: string[]): Promise<number> {
  const options = parseOptions(args)
  if (!existsSync(SUMMARY)) throw new UsageError(`${SUMMARY} is missing: run \`npm test\` first`)
  const files = await readCoverage(SUMMARY)
  const gone = files.find(({ path }) => !existsSync(path))
  if (gone !== undefined)
    throw new UsageError(`${SUMMARY} is old, ${gone.path} is gone: run \`npm test\` again`)
  if (options.raise) await rewrite(FLOORS, floors => raisedFloors(floors, files))
  const { record } = options
  if (record !== undefined) {
    const today = new Date().toISOString().slice(0, 10)
    await rewrite(HISTORY, history => withRelease(CoverageHistory.parse(history), record, today, files))
  }
  console.log(coverageTable(files).join('\n'))
  const unreached = unreachedFiles(files)
  console.log(`\nfiles that no test reaches: ${unreached.length}`)
  for (const path of unreached) console.log(`  ${path}`)
  const change = await coverageChange(process.cwd(), SUMMARY, {
    ...(options.base !== undefined && { base: options.base }),
    ...(options['base-summary'] !== undefined && { baseSummary: options['base-summary'] }),
  })
  console.log(`\n${change.lines.join('\n')}`)
  return change.lowered ? 1 : 0
}

function parseOptions(args: string[]) {
  try {
    const text = { type: 'string' } as const
    const options = { base: text, 'base-summary': text, raise: { type: 'boolean' }, record: text } as const
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new UsageError(`${messageOf(error)}\n${USAGE}`)
  }
}

async function rewrite(path: string, change: (value: unknown) => unknown): Promise<void> {
  const value = change(JSON.parse(await readFile(path, 'utf8')))
  await writeFile(path, `${JSON.stringify(value, undefined, 2)}\n`)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(`coverage: ${messageOf(error)}`)
  process.exitCode = error instanceof UsageError ? 64 : 2
}
