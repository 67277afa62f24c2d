import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '../../src/engine/connect.js'
import { environment } from '../../src/process/environment.js'
import type { EngineDuty } from './duty.js'
import { endpointIn, engineCommand } from './engine-command.js'
import { systemPath } from './program.js'

/** The variable by which every process of an engine of our own is known. */
export const MARK = 'COMPAT_GATE_ENGINE'

const READY_MS = 60_000
const POLL_MS = 50

/** Starts the engine's processes and returns when it answers. The guard, not this process, ends them. */
export async function launch(duty: EngineDuty, signal?: AbortSignal): Promise<void> {
  const log = join(duty.folder, 'dockerd.log')
  await writeFile(join(duty.folder, 'daemon.json'), '{}')
  const child = await start(duty, log)
  const deadline = performance.now() + READY_MS
  while (!(await answers(endpointIn(duty.folder)))) {
    signal?.throwIfAborted()
    if (child.exitCode !== null) throw await failure(`ended with ${child.exitCode}`, log)
    if (performance.now() > deadline) throw await failure(`did not answer within ${READY_MS / 1000} s`, log)
    await sleep(POLL_MS)
  }
}

async function start(duty: EngineDuty, log: string): Promise<ChildProcess> {
  const [program = '', ...args] = engineCommand(duty)
  const [name = '', value = ''] = duty.mark.split('=')
  await using file = await open(log, 'a')
  const child = spawn(program, args, {
    cwd: '/',
    detached: true,
    stdio: ['ignore', file.fd, file.fd],
    env: environment(process.env, [], { PATH: systemPath(), [name]: value }),
  })
  // A program that cannot be started shows as an exit code.
  child.once('error', () => undefined)
  child.unref()
  return child
}

async function answers(endpoint: string): Promise<boolean> {
  return connect({ DOCKER_HOST: endpoint }).then(
    () => true,
    () => false,
  )
}

async function failure(how: string, log: string): Promise<Error> {
  const lines = (await readFile(log, 'utf8')).trim().split('\n').slice(-10)
  return new Error(`the Docker engine ${how}; its last lines:\n${lines.map(line => `  ${line}`).join('\n')}`)
}
