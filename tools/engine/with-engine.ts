import { randomUUID } from 'node:crypto'
import { messageOf } from '../../src/shared/errors.js'
import { foreground, Stopped, stopSignal } from './foreground.js'
import { Guard } from './guard.js'
import { installEngine } from './install.js'
import { startEngine } from './own-engine.js'

const MARK = 'COMPAT_GATE_WITH_ENGINE'
/** How long the command may take to end when this program is killed. */
const GRACE_MS = 10_000

/** `with-engine.js -- <command…>`: runs a command with DOCKER_HOST set to an engine of its own. */
async function main(args: string[]): Promise<number> {
  const [program, ...rest] = args[0] === '--' ? args.slice(1) : args
  if (program === undefined) {
    console.error('expected a command, as in: node with-engine.js -- npm test')
    return 64
  }
  const signal = stopSignal()
  await installEngine(line => console.error(`with-engine: ${line}`), signal)
  await using engine = await startEngine({ signal })
  await using guard = await Guard.start()
  const id = randomUUID()
  await guard.promise({ kind: 'processes', mark: `${MARK}=${id}`, graceMs: GRACE_MS })
  const env = { ...process.env, DOCKER_HOST: engine.endpoint, [MARK]: id }
  return await foreground(program, rest, { env, signal })
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(`with-engine: ${messageOf(error)}`)
  process.exitCode = error instanceof Stopped ? error.exitCode : 2
}
