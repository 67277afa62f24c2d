import { get } from './http.js'

const PATIENCE_MS = 1000

/** Whether a server answers 200 now. That nothing answers, or something else, is no error here. */
export function isHealthy(url) {
  return new Promise(resolve => {
    const request = get(url, { agent: false, timeout: PATIENCE_MS }, response => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(false))
  })
}
