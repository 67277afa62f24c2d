import { z } from 'zod'
import type { IncidentKind } from '../evidence.js'
import { saysAbsent } from '../image/reference.js'
import { IncidentError, messageOf } from '../shared/errors.js'
import { classifyFailure } from '../shared/failure-causes.js'
import { parseJsonDocument } from '../shared/json-documents.js'
import { describeSchemaError } from '../shared/schema-problems.js'
import type { RegistryAnswer } from './engine.js'

/** The engine answered, and said no. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
  /** The HTTP status of the answer; undefined when the answer was a line in a stream. */
  readonly status: number | undefined

  constructor(message: string, status?: number, options?: ErrorOptions) {
    super(message, options)
    this.status = status
  }
}

const GONE_CODES =
  /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|EACCES|ENOTSOCK|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/

/** What no engine says, but something that stands before one. */
const PROXY_STATUSES: ReadonlyMap<number | undefined, IncidentKind> = new Map([
  [429, 'rate-limited'],
  [502, 'engine-gone'],
  [503, 'engine-gone'],
  [504, 'engine-gone'],
])

/** Turns anything thrown by the transport or the engine into one of our errors. `doing` completes "could not …". */
export function asEngineError(thrown: unknown, doing: string, endpoint: string): Error {
  if (thrown instanceof IncidentError || thrown instanceof EngineError) return thrown
  const status = statusOf(thrown)
  const said = engineMessage(thrown)
  if (status === undefined && isEngineGone(thrown))
    return engineGone(`could not ${doing}: ${said}`, endpoint, thrown)
  const message = `the engine could not ${doing}: ${said}`
  const proxy = PROXY_STATUSES.get(status)
  const kind = status === 404 ? undefined : (classifyFailure(said) ?? proxy)
  const asked = proxy === undefined ? message : `${message} (HTTP status ${status})`
  if (kind !== undefined)
    return new IncidentError(kind, asked, { cause: thrown, retryAfterMs: numberIn(thrown, 'retryAfterMs') })
  return new EngineError(message, status, { cause: thrown })
}

/** A line of an answer that is sent while the engine still works: it may tell of a failure after the fact. */
export function throwErrorLine(line: string, doing: string, endpoint: string): void {
  const { error } = parseAnswerLine(ErrorLine, line, doing)
  if (error !== undefined) throw asEngineError(new Error(error), doing, endpoint)
}

const ErrorLine = z.object({ error: z.string().optional() })

/** The engine's answer in our shape; an EngineError that names what is wrong when it has another one. */
export function parseAnswer<T>(shape: z.ZodType<T>, answer: unknown, doing: string): T {
  const parsed = shape.safeParse(answer)
  if (parsed.success) return parsed.data
  throw unusable(doing, describeSchemaError(parsed.error, answer), parsed.error)
}

/** The same for a line of JSON. */
export function parseAnswerLine<T>(shape: z.ZodType<T>, line: string, doing: string): T {
  return parseJsonDocument(line, shape, (why, cause) => unusable(doing, why, cause))
}

function unusable(doing: string, why: string, cause: unknown): EngineError {
  return new EngineError(`the engine could not ${doing}: its answer cannot be used: ${why}`, undefined, {
    cause,
  })
}

/** The engine does not answer (any more). */
export function engineGone(what: string, endpoint: string, cause?: unknown): IncidentError {
  const hint = 'check that it is running and that this user may use its socket'
  return new IncidentError('engine-gone', `the engine at ${endpoint} is gone: ${what}; ${hint}`, { cause })
}

/** Podman says 500 of a container that goes while it is asked about. */
export function isNotFound(error: unknown): boolean {
  return statusOf(error) === 404 || /found in database: no such container/.test(messageOf(error))
}

function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof EngineError) return thrown.status
  return numberIn(thrown, 'statusCode')
}

function isEngineGone(thrown: unknown): boolean {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  return GONE_CODES.test(code) || /socket hang up|aborted|premature close/i.test(messageOf(thrown))
}

/** The engine's message without dockerode's `(HTTP code 404) no such image - ` before it. */
function engineMessage(thrown: unknown): string {
  return messageOf(thrown)
    .replace(/^\(HTTP code \d+\) [^-]*- /, '')
    .trim()
}

function numberIn(value: unknown, key: string): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found: unknown = Reflect.get(value, key)
  return typeof found === 'number' ? found : undefined
}

/** What the engine said, without the sentence in which an error of ours tells of it. */
function engineWords(error: unknown): string {
  return engineMessage(error instanceof EngineError ? error.cause : error)
}

/** What a failed question to the registry means: an engine that does not know the question answers 404 too. */
export function registryRefusal(error: unknown, reference: string): RegistryAnswer {
  const detail = messageOf(error)
  // An answer, so no word of ours about a question that failed.
  if (saysAbsent('engine', detail, reference)) return { state: 'absent', detail: engineWords(error) }
  if (statusOf(error) === 404)
    return { state: 'unknown', detail: `the engine cannot ask registries (${detail})` }
  return { state: 'unknown', detail }
}
