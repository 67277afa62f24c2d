import { createRequire } from 'node:module'
import { Callbacks } from './callbacks.js'
import { Executions } from './executions.js'
import { Failure } from './failure.js'
import { bodyJson, bodyText, readBody, segmentsOf } from './request.js'
import { routes } from './routes.js'

// Imported, it would bring on Node.js 24 all that `fetch` is made of, which takes longer than all else of the start.
const { createServer } = createRequire(import.meta.url)('node:http')

/**
 * The HTTP server of the emulator, not listening yet.
 *
 * @param {import('./store.js').Store} store
 * @param {{ clock?: () => number, log?: (line: string) => void }} [options] the clock counts milliseconds since 1970
 */
export function emulatorServer(store, { clock = Date.now, log = () => {} } = {}) {
  const executions = new Executions(store, clock)
  const table = routes(executions, new Callbacks(executions))
  return createServer(async (incoming, outgoing) => {
    const answer = await answerTo(incoming, table).catch(error => failureAnswer(error, log))
    log(`${incoming.method} ${incoming.url} ${answer.status}`)
    const text = JSON.stringify(answer.body)
    outgoing.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers }).end(text)
  })
}

async function answerTo(incoming, table) {
  const [path = '/', query = ''] = incoming.url.split('?')
  const body = await readBody(incoming)
  const { route, values } = match(table, incoming.method, path)
  return route.answer({
    ...values,
    query: new URLSearchParams(query),
    json: otherwise => bodyJson(body, otherwise),
    text: () => bodyText(body),
  })
}

function match(table, method, path) {
  const segments = segmentsOf(path)
  const matching = table.flatMap(route => {
    const values = valuesOf(route, segments)
    return values === undefined ? [] : [{ route, values }]
  })
  const found = matching.find(({ route }) => route.method === method)
  if (found) return found
  if (matching.length === 0)
    throw new Failure(404, 'UnknownRouteException', `there is no route ${method} ${path}`)
  const allow = matching.map(({ route }) => route.method).join(', ')
  const message = `${path}: expected ${allow}, got ${method}`
  throw new Failure(405, 'MethodNotAllowedException', message, { headers: { allow } })
}

function valuesOf(route, segments) {
  if (route.segments.length !== segments.length) return undefined
  const fits = route.segments.every((part, index) => part.startsWith(':') || part === segments[index])
  if (!fits) return undefined
  const named = route.segments.flatMap((part, index) =>
    part.startsWith(':') ? [[part.slice(1), segments[index]]] : [],
  )
  return Object.fromEntries(named)
}

function failureAnswer(error, log) {
  if (error instanceof Failure) {
    const body = { Type: error.type, message: error.message, ...error.details }
    return { status: error.status, body, headers: error.headers }
  }
  log(error.stack)
  return { status: 500, body: { Type: 'ServiceException', message: 'the emulator failed: its log says why' } }
}
