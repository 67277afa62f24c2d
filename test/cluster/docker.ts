import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { connectEngine } from '../../src/engine/connect.js'
import { DEFAULT_ENDPOINT } from '../../src/engine/engine.js'

const run = promisify(execFile)

/** The engine that the tests of cluster mode use. */
export function endpoint(): string {
  return process.env['DOCKER_HOST'] || DEFAULT_ENDPOINT
}

/** Runs the docker client against that engine, and returns what it printed, without the last line end. */
export async function docker(...args: string[]): Promise<string> {
  const env = { ...process.env, DOCKER_HOST: endpoint() }
  return (await run('docker', args, { env })).stdout.replace(/\n$/, '')
}

/** Takes a name of an image away when the test is over; one that is not there is no error. */
export function forgotten(reference: string): AsyncDisposable {
  const forget = async () => (await connectEngine({ DOCKER_HOST: endpoint() })).untag(reference)
  return { [Symbol.asyncDispose]: forget }
}
