import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Docker } from '../src/docker.js'
import { Emulator } from '../src/emulator.js'
import { EmulatorContainer } from '../src/emulator-container.js'
import { settings } from '../src/settings.js'

// Installed there from the packed package: the tests run the tool as a user has it.
const TOOL = fileURLToPath(new URL('../.tool/bin/local-durable', import.meta.url))

// Node's runner cannot list tests. With this they are all reported, as skipped, and no container is asked for.
const LIST_ONLY = Boolean(process.env.DURABLE_EMULATOR_LIST_TESTS) && 'listed only'

export const EXECUTION_ARN =
  /^arn:aws:lambda:us-east-1:123456789012:durable-execution:[\w-]+:[\w-]+:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * A folder and the emulator's container for the tests of one file; both are gone afterwards. Its `test` starts the
 * container first, so that each test says why when that fails: a hook's failure would only cancel them.
 */
export function testBed() {
  const folder = mkdtempSync(join(tmpdir(), 'local-durable-'))
  const chosen = settings(process.env, folder)
  const container = new EmulatorContainer(new Docker(chosen.dockerHost), chosen)
  const started = once(() => container.startOrAttach())
  after(async () => {
    if (!LIST_ONLY) await container.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    container,
    emulator: new Emulator(container.url),
    test: (name, run) => test(name, { skip: LIST_ONLY }, () => started().then(run)),
    tool: (...args) => runTool(folder, args),
    startTool: (pattern, ...args) => startTool(folder, pattern, args),
  }
}

/** Does something the first time that it is asked for. */
export function once(begin) {
  let result
  return () => {
    result ??= begin()
    return result
  }
}

/** @returns {Promise<{ code: number, stdout: string, stderr: string }>} */
function runTool(cwd, args) {
  return new Promise((resolve, reject) => {
    execFile(TOOL, args, { cwd, timeout: 60_000 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error)
      else resolve({ code: error?.code ?? 0, stdout, stderr })
    })
  })
}

/** Starts the tool, and gives the first line that matches and the end of the process. */
async function startTool(cwd, pattern, args) {
  const child = spawn(TOOL, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const lines = []
  const errors = []
  child.stderr.on('data', chunk => errors.push(chunk))
  const ended = new Promise(resolve =>
    child.once('close', code => resolve({ code, stdout: lines.join('\n') })),
  )
  const match = await firstMatch(child, lines, pattern, errors)
  return { match, ended, stop: () => child.kill('SIGTERM') }
}

function firstMatch(child, lines, pattern, errors) {
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', line => {
      lines.push(line)
      const match = pattern.exec(line)
      if (match) resolve(match)
    })
    child.once('error', reject)
    child.once('close', code => {
      const words = [...lines, Buffer.concat(errors).toString('utf8')].join('\n')
      reject(new Error(`the tool ended with ${code} and wrote no ${pattern}: ${words}`))
    })
  })
}

/** A field of the summary that `invoke` prints. */
export function field(stdout, name) {
  return new RegExp(`^ +${name}: +(.+)$`, 'm').exec(stdout)?.[1]
}
