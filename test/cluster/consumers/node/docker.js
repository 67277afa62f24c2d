import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The image that this project is told to use. */
export const IMAGE = process.env.GREETER_IMAGE

/** @param {string[]} args */
export async function docker(...args) {
  const { stdout } = await run('docker', args)
  return stdout.trim()
}

/** @param {string} image */
export function greeting(image) {
  return docker('run', '--rm', image, 'cat', '/www/greeting')
}
