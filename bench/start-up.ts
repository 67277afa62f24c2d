import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../tools/repository.js'
import { interleaved, median, type TimedProcess, timedProcess } from './measure.js'

const ROUNDS = 21
const PROGRAM = join(ROOT, 'dist', 'index.js')

interface Start {
  name: string
  args: string[]
  exitCode: number
  /** Must be in what it prints, so that what is measured is what is meant. */
  says: string
}

const EMPTY: Start = { name: 'an empty Node.js process', args: ['empty.mjs'], exitCode: 0, says: '' }
const STARTS: Start[] = [
  {
    name: 'the action, until it refused an input',
    args: [PROGRAM],
    exitCode: 1,
    says: "::error::stage: expected one of all, plan, build, trial, judge, issue, promote, got 'none'",
  },
  { name: 'compat-gate --help', args: [PROGRAM, '--help'], exitCode: 0, says: 'Usage: compat-gate' },
  {
    name: 'compat-gate check, until it found no configuration',
    args: [PROGRAM, 'check'],
    exitCode: 64,
    says: 'compat-gate.yml',
  },
]

export interface StartUpFigures {
  rounds: number
  emptyMs: number
  /** Milliseconds, over the empty process. */
  starts: { name: string; ms: number; overMs: number }[]
}

/** How long the bundle takes to come to its first answer, beside a Node.js process that does nothing. */
export async function benchStartUp(signal: AbortSignal): Promise<StartUpFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'compat-gate-bench-'))
  try {
    await writeFile(join(folder, 'empty.mjs'), '')
    const contestants = [EMPTY, ...STARTS].map(start => () => startOnce(start, folder, signal))
    const [empty, ...others] = (await interleaved(contestants, ROUNDS)).map(median)
    if (empty === undefined) throw new Error('expected a figure of the empty process')
    const starts = others.map((ms, index) => ({ name: STARTS[index]?.name ?? '', ms, overMs: ms - empty }))
    return { rounds: ROUNDS, emptyMs: empty, starts }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function startOnce(start: Start, folder: string, signal: AbortSignal): Promise<number> {
  const outputs = join(folder, 'outputs')
  await writeFile(outputs, '')
  const env = { PATH: process.env['PATH'], HOME: folder, INPUT_STAGE: 'none', GITHUB_OUTPUT: outputs }
  const ended = await timedProcess(process.execPath, start.args, { cwd: folder, env, signal })
  expectEnd(start, ended)
  const isAction = start.args.length === 1 && start !== EMPTY
  if (isAction && !(await readFile(outputs, 'utf8')).includes('approved-image-id'))
    throw new Error('the action wrote no outputs before it refused its input')
  return ended.ms
}

function expectEnd({ name, exitCode, says }: Start, ended: TimedProcess): void {
  const said = ended.stdout + ended.stderr
  if (ended.exitCode === exitCode && said.includes(says)) return
  throw new Error(
    `${name}: expected exit code ${exitCode} and '${says}', got ${ended.exitCode} and:\n${said}`,
  )
}
