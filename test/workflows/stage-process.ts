import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ActRun } from './act.js'

const POLL_MS = 5

/** Waits for the gate's own process of a stage, and gives its number; rejects when the run ends without one. */
export async function stageProcess(run: ActRun, stage: string): Promise<number> {
  const marks = [`INPUT_STAGE=${stage}`, `STAND_INS_FOLDER=${run.folder}`]
  let ended = false
  void run.end().then(() => {
    ended = true
  })
  while (!ended) {
    for (const pid of await processes()) if (await isGate(pid, marks)) return pid
    await sleep(POLL_MS)
  }
  throw new Error(`the run has ended, and nothing ran the stage ${stage}:\n${run.log.whole}`)
}

async function processes(): Promise<number[]> {
  return (await readdir('/proc')).filter(name => /^\d+$/.test(name)).map(Number)
}

/** Its children have other command lines, or, as consumers do, other variables. */
async function isGate(pid: number, marks: string[]): Promise<boolean> {
  const [command, environment] = await Promise.all(['cmdline', 'environ'].map(name => content(pid, name)))
  return /\/dist\/index\.js$/.test(command?.at(-1) ?? '') && marks.every(mark => environment?.includes(mark))
}

async function content(pid: number, name: string): Promise<string[]> {
  const text = await readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')
  return text.split('\0').filter(Boolean)
}
