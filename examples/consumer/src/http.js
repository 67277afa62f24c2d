import { createRequire } from 'node:module'

// Imported, it would bring on Node.js 24 all that `fetch` is made of, and `fetch` itself takes a process longer to load than
// all else that a command does.
export const { createServer, get, request } = createRequire(import.meta.url)('node:http')

/**
 * Sends a request, and reads the whole answer.
 *
 * @param {import('node:http').RequestOptions} options
 * @param {string} [text]
 * @returns {Promise<{ status: number, headers: object, content: Buffer }>}
 */
export function send(options, text) {
  return new Promise((resolve, reject) => {
    const outgoing = request(options, response => {
      const chunks = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          content: Buffer.concat(chunks),
        }),
      )
      response.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end(text)
  })
}
