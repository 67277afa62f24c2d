import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { ROOT } from '../tools/repository.js'
import { interleaved, median } from './measure.js'
import { BIG_BYTES, SMALL } from './relay-peer.js'

const ROUNDS = 5
const CONNECTIONS = 8
const REQUESTS = 4_000
const ONE_AFTER_THE_OTHER = 1_000
const PEER = join(ROOT, 'build', 'bench', 'relay-peer.js')
const REQUEST = 'GET /small HTTP/1.1\r\nHost: bench\r\nAccept: */*\r\n\r\n'

export interface WayFigures {
  megabytesPerSecond: number
  requestsPerSecond: number
  /** Of one request after the other, on one connection. */
  medianMs: number
}

export interface RelayFigures {
  rounds: number
  direct: WayFigures
  relayed: WayFigures
  /** What the relay adds to a request, at the median. */
  addedMs: number
}

/**
 * A server, a client and the relay between them, a process each as in a trial: the same requests directly and through it,
 * with the recorder that a trial has.
 */
export async function benchRelay(signal: AbortSignal): Promise<RelayFigures> {
  const server = await startPeer(PEER, ['server'], signal)
  const relay = await startPeer(PEER, ['relay', String(server.port)], signal)
  try {
    const ways = await interleaved(
      [server.port, relay.port].map(port => () => measure(port)),
      ROUNDS,
    )
    const [direct, relayed] = ways.map(medians) as [WayFigures, WayFigures]
    return { rounds: ROUNDS, direct, relayed, addedMs: relayed.medianMs - direct.medianMs }
  } finally {
    server.end()
    relay.end()
  }
}

const Address = z.object({ port: z.number() })

/**
 * A process that tells its port by a message, and ends when it is disconnected.
 *
 * @throws Error when it ends before
 */
export async function startPeer(
  program: string,
  args: string[],
  signal: AbortSignal,
): Promise<{ port: number; end: () => void }> {
  const child = fork(program, args, { signal })
  const ended = once(child, 'exit').then(([code, signalCode]) => {
    const how = code === null ? signalCode : `exit code ${code}`
    throw new Error(`the process '${[program, ...args].join(' ')}' told no port: it ended with ${how}`)
  })
  const [message] = await Promise.race([once(child, 'message'), ended])
  return { port: Address.parse(message).port, end: () => child.disconnect() }
}

async function measure(port: number): Promise<WayFigures> {
  const requestsMs = await timed(async () => {
    const share = Array.from({ length: CONNECTIONS }, () => ask(port, REQUESTS / CONNECTIONS))
    await Promise.all(share)
  })
  const single = await ask(port, ONE_AFTER_THE_OTHER)
  const bigMs = await timed(() => download(port))
  return {
    megabytesPerSecond: BIG_BYTES / 1e6 / (bigMs / 1_000),
    requestsPerSecond: REQUESTS / (requestsMs / 1_000),
    medianMs: median(single),
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function connect(port: number): Promise<Socket> {
  const socket = createConnection({ port, host: '127.0.0.1', noDelay: true })
  await once(socket, 'connect')
  return socket
}

/** So many requests, one after the other on one connection; how long each took, in milliseconds. */
async function ask(port: number, count: number): Promise<number[]> {
  const socket = await connect(port)
  const took: number[] = []
  let began = performance.now()
  let heard = 0
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject)
    socket.on('close', () => reject(new Error(`port ${port} closed the connection instead of an answer`)))
    socket.on('data', bytes => {
      heard += bytes.length
      if (heard < SMALL.length) return
      heard = 0
      took.push(performance.now() - began)
      if (took.length === count) return resolve()
      began = performance.now()
      socket.write(REQUEST)
    })
    socket.write(REQUEST)
  })
  socket.destroy()
  return took
}

async function download(port: number): Promise<void> {
  const socket = await connect(port)
  socket.write(REQUEST.replace('small', 'big'))
  let heard = 0
  for await (const bytes of socket) {
    heard += bytes.length
    if (heard >= BIG_BYTES) break
  }
  socket.destroy()
}

function medians(values: WayFigures[]): WayFigures {
  const of = (key: keyof WayFigures) => median(values.map(value => value[key]))
  return {
    megabytesPerSecond: of('megabytesPerSecond'),
    requestsPerSecond: of('requestsPerSecond'),
    medianMs: of('medianMs'),
  }
}
