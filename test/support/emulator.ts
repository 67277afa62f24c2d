import { once } from 'node:events'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { ROOT } from '../../tools/repository.js'

const SOURCES = join(ROOT, 'examples', 'emulator', 'src')

/** What the tests use of the emulator, which is plain JavaScript. */
interface Emulator {
  Store: new (folder: string) => object
  emulatorServer: (store: object, options: { clock: () => number }) => Server
}

/** The fields of an answer that the tests look into; others stay as they are. */
const Body = z.looseObject({
  Type: z.string().optional(),
  message: z.string().optional(),
  ExecutionArn: z.string().optional(),
  DurableExecutionArn: z.string().optional(),
  Status: z.string().optional(),
  Events: z.array(z.looseObject({ EventType: z.string() })).optional(),
  Operations: z.array(z.looseObject({ Status: z.string(), CallbackId: z.string().optional() })).optional(),
})

export interface Answer {
  status: number
  headers: Headers
  body: z.infer<typeof Body>
}

export interface RunningEmulator extends AsyncDisposable {
  /** @param body an object is sent as JSON, a text as it is */
  call: (method: string, path: string, body?: object | string) => Promise<Answer>
}

/** The emulator as an HTTP server of this process. `clock` counts milliseconds since 1970. */
export async function startEmulator(folder: string, clock: () => number = () => 0): Promise<RunningEmulator> {
  const { Store, emulatorServer } = await load()
  const server = emulatorServer(new Store(folder), { clock })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  return {
    call: (method, path, body) => call(`http://127.0.0.1:${address.port}${path}`, method, body),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

async function load(): Promise<Emulator> {
  const url = (file: string) => pathToFileURL(join(SOURCES, file)).href
  return { ...(await import(url('store.js'))), ...(await import(url('server.js'))) }
}

async function call(url: string, method: string, body?: object | string): Promise<Answer> {
  const text = typeof body === 'object' ? JSON.stringify(body) : body
  const response = await fetch(url, { method, ...(text !== undefined && { body: text }) })
  return { status: response.status, headers: response.headers, body: Body.parse(await response.json()) }
}

export const VALID = { AccountId: '123456789012', FunctionName: 'order', ExecutionName: 'first' }

/** Starts an execution and returns the path of its resource. */
export async function startedPath(emulator: RunningEmulator, fields: object = {}): Promise<string> {
  const { body } = await emulator.call('POST', '/start-durable-execution', { ...VALID, ...fields })
  return `/2025-12-01/durable-executions/${encodeURIComponent(String(body.ExecutionArn))}`
}
