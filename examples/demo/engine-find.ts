import { connect } from '../../src/engine/connect.js'
import type { EngineFacts } from '../../src/engine/engine.js'
import { messageOf } from '../../src/errors.js'
import { type OwnEngine, startEngine } from './engine.js'
import { installEngine } from './engine-install.js'

export interface FoundEngine extends AsyncDisposable {
  facts: EngineFacts
  /** Whether it was started for this demo alone. */
  own: boolean
}

/** The engine that answers, or else one of our own. */
export async function findEngine(say: (line: string) => void, signal: AbortSignal): Promise<FoundEngine> {
  const facts = await runningEngine(say)
  if (facts !== undefined) {
    say(`using the engine at ${facts.endpoint} (${facts.name} ${facts.version})`)
    return { facts, own: false, [Symbol.asyncDispose]: async () => undefined }
  }
  await installEngine(say, signal)
  say('starting a Docker engine of its own, in a temporary folder')
  return own(await startEngine({ signal }))
}

async function own(engine: OwnEngine): Promise<FoundEngine> {
  const facts = await (await connect({ DOCKER_HOST: engine.endpoint })).facts()
  return { facts, own: true, [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose]() }
}

/** DOCKER_HOST comes first; the usual sockets are tried after it, because the demo needs any engine. */
async function runningEngine(say: (line: string) => void): Promise<EngineFacts | undefined> {
  const { DOCKER_HOST: host, ...without } = process.env
  for (const env of host ? [{ ...without, DOCKER_HOST: host }, without] : [without]) {
    try {
      return await (await connect(env)).facts()
    } catch (error) {
      // The way out that it ends with is what happens next.
      say(messageOf(error).replace(/; start Docker.*$/s, ''))
    }
  }
  return undefined
}
