import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The image that this project is told to use. */
export const IMAGE = process.env.GREETER_IMAGE

/** @param {string[]} args */
export async function docker(...args) {
  const { stdout } = await run('docker', args).catch(({ code, signal, stdout, stderr }) => {
    // In one line, because a verdict shows the first line of a failure.
    throw new Error(`docker ${args[0]} failed: ${JSON.stringify({ code, signal, stderr, stdout })}`)
  })
  return stdout.trim()
}

/** @param {string} image */
export function greeting(image) {
  return docker('run', '--rm', image, 'cat', '/www/greeting')
}
