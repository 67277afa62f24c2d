import { Failure, invalid } from './failure.js'

const MOST_BYTES = 6 * 1024 * 1024

/** The body of a request, refused when it is larger than an invocation's payload may be (6 MiB). */
export async function readBody(incoming) {
  const chunks = []
  let bytes = 0
  for await (const chunk of incoming) {
    bytes += chunk.length
    if (bytes <= MOST_BYTES) chunks.push(chunk)
  }
  if (bytes <= MOST_BYTES) return Buffer.concat(chunks)
  throw new Failure(
    413,
    'RequestTooLargeException',
    `expected a body of at most ${MOST_BYTES} bytes, got ${bytes}`,
  )
}

/** A text of UTF-8; undefined when there is none. */
export function bodyText(body) {
  if (body.length === 0) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw invalid('expected a body in UTF-8')
  }
}

/** @param otherwise what an absent body stands for; without it, an absent body is an error */
export function bodyJson(body, otherwise) {
  const text = bodyText(body)
  if (text === undefined && otherwise !== undefined) return otherwise
  try {
    return JSON.parse(text ?? '')
  } catch (error) {
    throw invalid(`expected a JSON object as the body: ${error.message}`)
  }
}

/** The segments of a path, decoded one by one: an encoded slash stays inside its segment. */
export function segmentsOf(path) {
  try {
    return path.split('/').slice(1).map(decodeURIComponent)
  } catch {
    throw invalid(`the path '${path}' is not percent-encoded as RFC 3986 wants it`)
  }
}
