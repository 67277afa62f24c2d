import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ActRun } from './act.js'

const POLL_MS = 5

/** Waits for the gate's own process of a stage, and gives its number; rejects when the run ends without one. */
export async function stageProcess(run: ActRun, stage: string): Promise<number> {
  const mark = `INPUT_STAGE=${stage}`
  let ended = false
  void run.end().then(() => {
    ended = true
  })
  while (!ended) {
    const found = descendants(run.pid).find(pid => isGate(pid, mark))
    if (found !== undefined) return found
    await sleep(POLL_MS)
  }
  throw new Error(`the run has ended, and nothing ran the stage ${stage}:\n${run.log.whole}`)
}

/** All that a process has started, down from its children. To look at every process of a machine takes a processor. */
function descendants(pid: number): number[] {
  const threads = gone(() => readdirSync(`/proc/${pid}/task`), [])
  const lists = threads.map(thread => content(`/proc/${pid}/task/${thread}/children`))
  const children = lists.flatMap(list => list.split(' ').filter(Boolean)).map(Number)
  return [...children, ...children.flatMap(descendants)]
}

/** Its children have other command lines, or, as consumers do, other variables. */
function isGate(pid: number, mark: string): boolean {
  const words = (file: string) => content(`/proc/${pid}/${file}`).split('\0').filter(Boolean)
  return /\/dist\/index\.js$/.test(words('cmdline').at(-1) ?? '') && words('environ').includes(mark)
}

function content(path: string): string {
  return gone(() => readFileSync(path, 'utf8'), '')
}

/** What is read of a process, and what it is when that has ended. */
function gone<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}
