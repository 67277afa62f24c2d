import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** What the server was asked, as far as the tests look. */
export interface Asked {
  path: string
  page: number
  authorization: string | undefined
}

type Answer = (asked: Asked, response: ServerResponse) => void

/** A stand-in for GitHub's API on a port of this machine. */
export class GitHubServer implements AsyncDisposable {
  readonly asked: Asked[] = []
  readonly url: string
  readonly #server: Server

  private constructor(server: Server, url: string) {
    this.#server = server
    this.url = url
  }

  static async start(answer: Answer): Promise<GitHubServer> {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('expected a port')
    const started = new GitHubServer(server, `http://127.0.0.1:${address.port}`)
    server.on('request', (request, response) => {
      const asked = askedOf(request, started.url)
      started.asked.push(asked)
      answer(asked, response)
    })
    return started
  }

  async [Symbol.asyncDispose]() {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }
}

function askedOf(request: IncomingMessage, base: string): Asked {
  const url = new URL(request.url ?? '/', base)
  const page = Number(url.searchParams.get('page') ?? 1)
  return { path: url.pathname, page, authorization: request.headers.authorization }
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}

/** Serves files a hundred at a time, with the links that the API sends. */
export function pagesOf(files: readonly object[], url: () => string): Answer {
  return ({ path, page }, response) => {
    const last = Math.max(Math.ceil(files.length / 100), 1)
    const link = (to: number, rel: string) => `<${url()}${path}?per_page=100&page=${to}>; rel="${rel}"`
    const links = page < last ? { link: `${link(page + 1, 'next')}, ${link(last, 'last')}` } : {}
    json(response, 200, files.slice((page - 1) * 100, page * 100), links)
  }
}
