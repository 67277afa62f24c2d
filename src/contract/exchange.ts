import { z } from 'zod'

const Count = z.number().int().nonnegative()

/** A body as far as it was kept. */
export const Body = z.strictObject({
  /** Its whole length after transfer decoding (`chunked`) and before content decoding (`gzip`). */
  bytes: Count,
  mimeType: z.string().optional(),
  /** After content decoding. Absent for a body that nobody kept. */
  text: z.string().optional(),
  /** `text` is base64, because the body is no UTF-8. */
  base64: z.literal(true).optional(),
  /** `text` is only its beginning. */
  cut: z.literal(true).optional(),
  /** Of the whole, in 64 hexadecimal digits, where it was cut. */
  sha256: z.string().optional(),
})
export type Body = z.infer<typeof Body>

/** Name and value as they were sent, in their order: a name may come more than once. */
export const Header = z.tuple([z.string(), z.string()])
export type Header = z.infer<typeof Header>

const message = {
  /** `HTTP/1.1`. */
  httpVersion: z.string(),
  headers: z.array(Header),
  /** Absent where the message had none. */
  body: Body.optional(),
}

/** One HTTP request and its response, as seen between a client and the image under test. */
export const Exchange = z.strictObject({
  /** Milliseconds since the epoch: the first byte of the request. */
  startedAt: z.number(),
  /** Milliseconds to the last byte of the response; -1 when it never ended. */
  ms: z.number(),
  /** Of the TCP connection, unique in its recording. */
  connection: z.string(),
  /** The engine's ID of the container that answered. */
  container: z.string().optional(),
  /** `<suite>::<name>` of the test that ran then, where that is known. */
  test: z.string().optional(),
  request: z.strictObject({
    ...message,
    method: z.string(),
    /** Path and query as they were sent. */
    target: z.string(),
  }),
  /** Absent when the connection ended before an answer. */
  response: z.strictObject({ ...message, status: z.number().int(), statusText: z.string() }).optional(),
})
export type Exchange = z.infer<typeof Exchange>

/** What was relayed and is no HTTP/1.x. */
export const Unparsed = z.strictObject({
  kind: z.enum(['tls', 'http2', 'upgrade', 'other']),
  connections: Count,
  bytes: Count,
})
export type Unparsed = z.infer<typeof Unparsed>

/** The exchanges of one test file on one arm. */
export const Recording = z.strictObject({
  arm: z.enum(['candidate', 'baseline', 'control']).optional(),
  /** The test file that ran. */
  file: z.string().optional(),
  /** In the order in which their requests began. */
  exchanges: z.array(Exchange),
  unparsed: z.array(Unparsed),
  /** More was exchanged than is recorded. */
  truncated: z.literal(true).optional(),
})
export type Recording = z.infer<typeof Recording>
