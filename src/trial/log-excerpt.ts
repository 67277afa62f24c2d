import { join } from 'node:path'
import {
  type ContainerEvidence,
  type Evidence,
  type FileEvidence,
  isFailure,
  type LogLine,
} from '../evidence.js'
import { readFileEnd } from '../process/log-file.js'
import { keepEnds } from '../shared/text.js'

/** Of a log this much of its end is read. */
const LOG_END = 4 * 1024 * 1024
const LINE = 1_000
const LINES_OF_TRACE = 40
const MOST_LINES = 30
const LAST_LINES = 20
const LAST_CHARACTERS = 4_000

/**
 * A test file, with what its logs say about it: how the test command's output ends, and what the image under test tells of
 * trouble. A log that cannot be read says nothing. Of a green file only the baseline's is read, for comparison.
 */
export async function withLogExcerpts(
  evidence: FileEvidence,
  folder: string,
  arm: Evidence['arm'],
): Promise<FileEvidence> {
  if (arm === 'control' || (arm === 'candidate' && isGreen(evidence))) return evidence
  const read = (log: string) => readFileEnd(join(folder, log), LOG_END).catch(() => '')
  const lastLines = isGreen(evidence) ? '' : endOfLog(await read(evidence.log))
  const containers: ContainerEvidence[] = []
  // One after the other, so that the memory holds one log.
  for (const one of evidence.containers) {
    const trouble = one.image === arm && one.log !== undefined ? troubleOf(one, await read(one.log)) : []
    containers.push(trouble.length === 0 ? one : { ...one, trouble })
  }
  return { ...evidence, containers, ...(lastLines !== '' && { lastLines }) }
}

function isGreen({ exitCode, report, containers }: FileEvidence): boolean {
  if (exitCode !== 0 || report.state !== 'ok' || report.cases.some(isFailure)) return false
  return !containers.some(one => one.oomKilled || one.startFailure !== undefined || crashed(one))
}

function crashed({ exitCode = 0, stoppedByRequest }: ContainerEvidence): boolean {
  return exitCode !== 0 && !stoppedByRequest
}

/** Where a container crashed and nothing in its log looks like a cause, what it said last. */
function troubleOf(container: ContainerEvidence, text: string): LogLine[] {
  const trouble = troubleIn(text)
  if (trouble.length > 0 || !crashed(container)) return trouble
  const last = plainLines(text).findLast(line => line.trim() !== '')
  return last === undefined ? [] : [{ text: keepEnds(last.trim(), LINE), times: 1 }]
}

/** The last lines that are not blank. */
function endOfLog(text: string): string {
  const lines = plainLines(text).filter(line => line.trim() !== '')
  return keepEnds(lines.slice(-LAST_LINES).join('\n'), LAST_CHARACTERS)
}

// A line of an access log ends in a status, or has it behind the version; others name it.
const STATUS =
  /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \S{1,500}(?: HTTP\/[\d.]{1,4})?"?[ :→>=-]{1,6}[45]\d\d\b|\bHTTP\/[\d.]{1,4}"? [45]\d\d\b|\bstatus(?:[_ -]?code)?["']?[:= ]{1,3}["']?[45]\d\d\b/i
const ERROR =
  /\b(?:error|exception|fatal|panic|critical|traceback|unhandled|segmentation fault)\b|[a-z](?:Error|Exception)\b|^(?:E|F)\d{4} /i
const NO_ERROR = /\b(?:0|no|without) (?:error|exception)s?\b|\berrors?["']?[:= ]{1,2}(?:0|null|none|\[\])/i
// What belongs to the line before it: a frame, or anything that is indented.
const CONTINUED = /^(?:\s+\S|Caused by:|goroutine \d|created by )/

/** Statuses from 400, errors and stack traces, once each, in the order in which they came first. */
export function troubleIn(text: string): LogLine[] {
  const lines = plainLines(text)
  const found = new Map<string, LogLine>()
  for (let at = 0; at < lines.length; at += 1) {
    if (!isTrouble(lines[at] ?? '')) continue
    const end = endOfTrace(lines, at)
    const said = keepEnds(lines.slice(at, end).join('\n'), LINE)
    const key = said.replace(VARIES, '#')
    const known = found.get(key)
    if (known !== undefined) known.times += 1
    else if (found.size < MOST_LINES) found.set(key, { text: said, times: 1 })
    at = end - 1
  }
  return [...found.values()]
}

// What differs between two lines that say the same: times, numbers, identifiers.
const VARIES = /[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{12,}\b|\d+/gi

function isTrouble(line: string): boolean {
  return STATUS.test(line) || (ERROR.test(line) && !NO_ERROR.test(line))
}

/** Where a stack trace ends: Python's with the line after its frames, which names the error. */
function endOfTrace(lines: string[], start: number): number {
  let end = start + 1
  const most = start + LINES_OF_TRACE
  while (end < lines.length && end < most && CONTINUED.test(lines[end] ?? '')) end += 1
  const isPython = /^Traceback \(most recent call last\)/.test((lines[start] ?? '').trim())
  return isPython && end < lines.length && end > start + 1 ? end + 1 : end
}

// CSI sequences of ECMA-48, which colour a log.
const COLOURS = /\x1b\[[0-9;]{0,32}[A-Za-z]/g

function plainLines(text: string): string[] {
  return text.split(/\r?\n|\r/).map(line => line.slice(0, LINE).replace(COLOURS, ''))
}
