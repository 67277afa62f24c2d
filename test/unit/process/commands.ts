import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Command } from '../../../src/process/execute.js'

/** A shell script as a command, with nothing in its environment but a PATH and what is given. */
export function shell(script: string, env: Record<string, string> = {}, cwd = tmpdir()): Command {
  return {
    program: 'bash',
    args: ['-c', script],
    cwd,
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', ...env },
  }
}

/** A node program as a command. */
export function node(program: string, env: Record<string, string> = {}): Command {
  return { ...shell('', env), program: process.execPath, args: ['-e', program] }
}

export const quiet = () => new AbortController().signal

/** Whether a process is there and no zombie. */
export async function isAlive(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat !== '' && stat.slice(stat.lastIndexOf(')') + 2)[0] !== 'Z'
}

/** Asks until it holds; fails the test after a bound that only a broken program reaches. */
export async function eventually(holds: () => Promise<boolean> | boolean, what: string): Promise<void> {
  for (let asked = 0; asked < 6_000; asked++) {
    if (await holds()) return
    await sleep(10)
  }
  throw new Error(`expected ${what}, and it did not come`)
}

/** The process ID that a script wrote to a file. */
export async function pidIn(path: string): Promise<number> {
  let text = ''
  await eventually(async () => {
    text = await readFile(path, 'utf8').catch(() => '')
    return text.endsWith('\n')
  }, `a process ID in ${path}`)
  return Number(text)
}
