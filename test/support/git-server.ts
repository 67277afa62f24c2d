import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gitEnv } from './git.js'

export interface GitServerOptions {
  /** Asked for by basic authentication, as the password of `x-access-token`. */
  token?: string
  /** Answers to give before the first honest one. */
  failures?: number[]
  /** Speaks only the first protocol, which hands out nothing but what a ref points at. */
  old?: boolean
}

export interface GitServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`; a repository in a folder of the root is at `<url>/<folder>`. */
  url: string
  /** The user and password of each request, or undefined. */
  logins: (string | undefined)[]
  /** Called before a request is answered; the answer waits for it. */
  before: () => Promise<void> | void
  /** Answers the next request with this status. */
  failNext: (status: number) => void
}

/** Serves the repositories below `root` by git's own HTTP program, on the loopback interface. */
export async function serveGit(root: string, options: GitServerOptions = {}): Promise<GitServer> {
  const failures = [...(options.failures ?? [])]
  const logins: GitServer['logins'] = []
  const served: GitServer = {
    url: '',
    logins,
    before: () => undefined,
    failNext,
    [Symbol.asyncDispose]: close,
  }
  const server = createServer(async (request, response) => {
    logins.push(loginOf(request))
    await served.before()
    const failure = failures.shift()
    if (failure !== undefined) response.writeHead(failure).end()
    else if (options.token !== undefined && loginOf(request) !== `x-access-token:${options.token}`)
      response.writeHead(401, { 'www-authenticate': 'Basic realm="test"' }).end()
    else serve(root, request, response, options.old ?? false)
  })
  function failNext(status: number): void {
    failures.push(status)
  }
  async function close(): Promise<void> {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  served.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return served
}

function loginOf({ headers }: IncomingMessage): string | undefined {
  const encoded = headers.authorization?.replace(/^Basic /, '')
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString()
}

// https://git-scm.com/docs/git-http-backend: a CGI program, RFC 3875.
function serve(root: string, request: IncomingMessage, response: ServerResponse, old: boolean): void {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const version = request.headers['git-protocol']
  const backend = spawn('git', ['http-backend'], {
    env: {
      ...gitEnv,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      REMOTE_USER: 'test',
      ...(typeof version === 'string' && !old && { GIT_PROTOCOL: version }),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  backend.stdin.on('error', () => undefined)
  request.pipe(backend.stdin)
  const chunks: Buffer[] = []
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  backend.once('close', () => answer(Buffer.concat(chunks), response))
}

function answer(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n')
  for (const line of output.subarray(0, end).toString().split('\r\n')) {
    const [name = '', value = ''] = line.split(/: (.*)/)
    if (name === 'Status') response.statusCode = Number.parseInt(value, 10)
    else if (name !== '') response.setHeader(name, value)
  }
  response.end(output.subarray(end + 4))
}
