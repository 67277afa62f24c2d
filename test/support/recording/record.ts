import type { Recording } from '../../../src/contract/exchange.js'
import { TrafficRecorder } from '../../../src/gateway/recording/traffic-recorder.js'

export interface Sent {
  by: 'client' | 'server'
  bytes: Buffer
}

export function client(text: string | Buffer): Sent {
  return { by: 'client', bytes: typeof text === 'string' ? Buffer.from(text, 'latin1') : text }
}

export function server(text: string | Buffer): Sent {
  return { ...client(text), by: 'server' }
}

/** What is recorded of one connection on which that was sent, in this order, by a clock that stands at 1,000. */
export async function recordSent(
  sent: readonly Sent[],
  options: ConstructorParameters<typeof TrafficRecorder>[0] = {},
): Promise<Recording & { use: TrafficRecorder['use'] }> {
  const recorder = new TrafficRecorder({ now: () => 1_000, ...options })
  playInto(recorder, sent)
  return { ...(await recorder.finish()), use: recorder.use }
}

/** One connection, from its beginning to its end. */
export function playInto(recorder: TrafficRecorder, sent: readonly Sent[]): void {
  const tap = recorder.connection({ container: 'f00d', port: 80 })
  for (const { by, bytes } of sent) by === 'client' ? tap.fromClient(bytes) : tap.fromServer(bytes)
  tap.ended()
}
