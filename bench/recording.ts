import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { harPieces } from '../src/contract/har-writer.js'
import { RECORDING_LIMITS, TrafficRecorder } from '../src/gateway/recording/traffic-recorder.js'
import { timedProcess } from './measure.js'

const FILE = fileURLToPath(import.meta.url)
const TO = { container: 'f00d', port: 80 }

const Figures = z.strictObject({
  exchangesPerSecond: z.number(),
  /** Of those that are no longer kept. */
  countedPerSecond: z.number(),
  megabytesPerSecond: z.number(),
  /** From the end of the recording to the last byte of its HAR. */
  finishMs: z.number(),
  peakMiB: z.number(),
})
export type RecordingFigures = z.infer<typeof Figures>

/** Records what a relay would copy, in a fresh process. Seconds are of processor time. */
export async function benchRecording(signal: AbortSignal): Promise<RecordingFigures> {
  const place = { cwd: process.cwd(), env: process.env, signal }
  const { exitCode, stdout, stderr } = await timedProcess(process.execPath, [FILE, '--measure'], place)
  if (exitCode !== 0) throw new Error(`the recorder ended with exit code ${exitCode}:\n${stderr}`)
  return Figures.parse(JSON.parse(stdout))
}

async function measure(): Promise<RecordingFigures> {
  const { exchanges } = RECORDING_LIMITS
  const recorder = new TrafficRecorder()
  const kept = secondsOf(() => smallExchanges(recorder, exchanges))
  const counted = secondsOf(() => smallExchanges(recorder, exchanges))
  const started = process.cpuUsage()
  const recording = await recorder.finish()
  let bytes = 0
  for (const piece of harPieces(recording, 1 << 30)) bytes += piece.length
  const finishMs = 1_000 * secondsSince(started)
  if (recording.exchanges.length !== exchanges || bytes < exchanges) throw new Error('not all was recorded')
  const megabytes = 400
  const bodies = secondsOf(() => largeBody(new TrafficRecorder(), megabytes))
  return {
    exchangesPerSecond: Math.round(exchanges / kept),
    countedPerSecond: Math.round(exchanges / counted),
    megabytesPerSecond: Math.round(megabytes / bodies),
    finishMs,
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

// Of the processor: the recorder shares it with the relay, and this machine with others.
function secondsOf(work: () => void): number {
  const started = process.cpuUsage()
  work()
  return secondsSince(started)
}

function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6
}

const REQUEST = Buffer.from(
  `POST /2025-12-01/durable-executions/0b8f7b0e-6a1c-4f4e-9d5b-2f6f1c1d7a11/checkpoint?marker=12 HTTP/1.1\r
Host: localhost:9014\r\nAccept-Encoding: identity\r\nUser-Agent: Boto3/1.40 md/Botocore#1.40 ua/2.1 os/linux lang/python#3.13\r
X-Amz-Date: 20260101T000000Z\r\nAuthorization: AWS4-HMAC-SHA256 Credential=x, SignedHeaders=host, Signature=y\r
Content-Type: application/json\r\nContent-Length: 24\r\n\r\n{"CheckpointToken":"ab"}`,
)
const ANSWER = Buffer.from(
  'HTTP/1.1 200 OK\r\nServer: BaseHTTP/0.6 Python/3.13\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT\r\nContent-Type: application/json\r\n' +
    'Content-Length: 24\r\n\r\n{"CheckpointToken":"cd"}',
)

function smallExchanges(recorder: TrafficRecorder, number: number): void {
  const tap = recorder.connection(TO)
  for (let n = 0; n < number; n++) {
    tap.fromClient(REQUEST)
    tap.fromServer(ANSWER)
  }
  tap.ended()
}

/** One body of so many MB, in pieces as a socket gives them. */
function largeBody(recorder: TrafficRecorder, megabytes: number): void {
  const piece = Buffer.alloc(64_000, 'a')
  const pieces = Math.ceil((megabytes * 1_000_000) / piece.length)
  const tap = recorder.connection(TO)
  tap.fromClient(REQUEST)
  tap.fromServer(Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${pieces * piece.length}\r\n\r\n`))
  for (let n = 0; n < pieces; n++) tap.fromServer(piece)
  tap.ended()
}

if (process.argv[1] === FILE) {
  const figures =
    process.argv[2] === '--measure' ? await measure() : await benchRecording(new AbortController().signal)
  console.log(JSON.stringify(figures))
}
