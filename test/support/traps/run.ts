import { connectEngine } from '../../../src/engine/connect.js'
import type { TestEngine } from '../engine-endpoint.js'
import type { Case } from './prove.js'
import { spring } from './spring.js'
import type { Trap } from './trap.js'

/** How a trap ended. */
export interface Line extends Case {
  trap: Trap
  got: { verdict: string; codes: string[] }
  /** Why it is not as it must be; empty when it is. */
  problems: string[]
  seconds: number
}

/** Springs one trap after the other, because they share an engine. Tells of each as it ends. */
export async function runAll(
  traps: Trap[],
  engine: TestEngine,
  tell: (line: Line) => void,
  signal: AbortSignal,
): Promise<Line[]> {
  const lines: Line[] = []
  const { name } = await (await connectEngine({ DOCKER_HOST: engine.endpoint })).facts()
  for (const trap of traps) {
    signal.throwIfAborted()
    const line = await runOne(name === 'Podman' ? onPodman(trap) : trap, engine)
    tell(line)
    lines.push(line)
  }
  return lines
}

function onPodman({ 'codes-on-podman': codes, ...trap }: Trap): Trap {
  return codes === undefined ? trap : { ...trap, codes }
}

async function runOne(trap: Trap, engine: TestEngine): Promise<Line> {
  const began = performance.now()
  const { name } = trap
  const seconds = () => (performance.now() - began) / 1000
  try {
    const sprung = await spring(trap, engine)
    const { policies, evidence, found, contracts } = sprung
    const got = { verdict: sprung.verdict, codes: sprung.codes }
    const other = differences(trap, got)
    // What is wrong on a busy machine alone is not to be had a second time.
    const told = other.length === 0 ? [] : evidence.map(({ witness }) => witness.detail).filter(Boolean)
    const problems = [...other, ...told, ...sprung.problems]
    return { name, policies, evidence, found, contracts, trap, got, problems, seconds: seconds() }
  } catch (error) {
    const problems = [error instanceof Error ? (error.stack ?? error.message) : String(error)]
    const got = { verdict: 'none', codes: [] }
    return { name, policies: [], evidence: [], trap, got, problems, seconds: seconds() }
  }
}

function differences(trap: Trap, got: Line['got']): string[] {
  const wanted = [trap.verdict, ...trap.codes.toSorted()].join(' ')
  const is = [got.verdict, ...got.codes].join(' ')
  return wanted === is ? [] : [`expected ${wanted}, got ${is}`]
}
