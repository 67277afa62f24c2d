import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Help } from 'commander'
import { nearestName } from '../config/problems.js'
import { UsageError } from '../shared/errors.js'
import { packageFolder, programFile } from '../shared/files.js'
import { terminalLaunch } from '../stages/launch.js'
import { REASONS, type RuleCode } from '../verdict/reasons.js'
import type { ExplainArguments } from './definitions/explain-command.js'
import { terminalColumns } from './help-columns.js'

/**
 * `compat-gate explain`: what a reason code means, what it does to the verdict, what to do, and where more of it stands.
 *
 * @throws UsageError for a code that is not known
 */
export async function explainInTerminal({ code }: ExplainArguments): Promise<void> {
  const columns = terminalColumns()
  if (code === undefined) process.stdout.write(reasonList(columns))
  else process.stdout.write(reasonText(knownCode(code), await reasonsPlace(), columns))
}

const CODES = Object.keys(REASONS) as RuleCode[]

function knownCode(text: string): RuleCode {
  const found = CODES.find(code => code === text)
  if (found !== undefined) return found
  const near = nearestName(text, CODES)
  const hint = near === undefined ? '`compat-gate explain` lists all of them' : `did you mean '${near}'?`
  throw new UsageError(`explain: there is no reason code '${text}': ${hint}`)
}

/** @param place where docs/reasons.md stands: a URL, a path, or its name */
export function reasonText(code: RuleCode, place: string, columns: number): string {
  const { meaning, hint } = REASONS[code]
  const paragraphs = [meaning, `${code} ${effectOf(code)}`, `What to do: ${hint}`]
  const wrapped = paragraphs.map(text => new Help().boxWrap(text.replaceAll('`', "'"), columns))
  return `${[...wrapped, `${place}#${code}`].join('\n\n')}\n`
}

function effectOf(code: RuleCode): string {
  const { verdict, undermines } = REASONS[code]
  if (verdict === 'excused') return 'is listed in the report, and blocks nothing.'
  if (verdict === 'fail')
    return "blocks: the verdict is 'fail', unless something else leaves open what a failed test means."
  if (undermines)
    return "blocks: the verdict is 'inconclusive'. About a trial or a file, no failed test of it counts either."
  return "blocks: the verdict is 'inconclusive', unless the candidate broke something as well."
}

export function reasonList(columns: number): string {
  const help = new Help()
  help.helpWidth = columns
  help.minWidthToWrap = 20
  const width = Math.max(...CODES.map(code => code.length))
  const lines = CODES.map(code =>
    help.formatItem(code, width, REASONS[code].meaning.replaceAll('`', "'"), help),
  )
  return `${lines.join('\n')}\n`
}

async function reasonsPlace(): Promise<string> {
  const folder = packageFolder()
  const { docs } = await terminalLaunch(programFile(), folder)
  if (docs !== undefined) return `${docs}/reasons.md`
  const page = join(folder, 'docs', 'reasons.md')
  return existsSync(page) ? page : 'docs/reasons.md'
}
