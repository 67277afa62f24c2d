import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { ROOT } from '../../tools/repository.js'
import { DIST, isDistCurrent } from '../support/bundled-source.js'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { Program, terminalEnv } from '../support/program.js'
import { type Leftovers, leftovers, NOTHING, theCandidate } from '../support/program-leftovers.js'
import { Runner } from '../support/runner.js'
import { type SmallConsumer, smallConsumer } from '../support/small-consumer.js'

const PROGRAM = join(DIST, 'index.js')
const BIN = join(ROOT, 'bin', 'compat-gate.js')

/** Everything else runs the source, bundled anew where this is older; these run what a runner and `npx` get. */
describe('the committed bundle, dist/', () => {
  beforeEach(async () => {
    if (!(await isDistCurrent())) throw new Error('dist/ is not what the source makes: run `npm run bundle`')
  })

  it('passes as the step of a workflow', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const { green, outputs } = await (await Runner.for(small, { program: PROGRAM })).run()
    expect([green, outputs['verdict']]).toEqual([true, 'pass'])
    expect(outputs['approved-image-id']).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(await leftovers(small)).toEqual(await kept(small))
  })

  it('ends in its post step what a killed step has left', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, {
      tests: { 'hangs.js': `await startCandidate(); await meet('test')` },
    })
    const runner = await Runner.for(small, { program: PROGRAM })
    await using main = await runner.main()
    await small.meeting.arrival('test')
    main.program.signal('SIGKILL')
    await main.end()
    expect((await leftovers(small)).folders).toEqual(['candidate', 'work'])
    expect((await runner.post()).green).toBe(true)
    expect(await leftovers(small)).toEqual(await kept(small))
  })

  it('passes as bin/compat-gate.js in a terminal', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    await using program = bin(['run'], small.provider.path, terminalEnv(small))
    const { code, stdout } = await program.ended
    expect([code, stdout.trimEnd().split('\n').at(-1)]).toEqual([0, 'verdict: pass'])
    expect(await leftovers(small)).toEqual(NOTHING)
  })

  it('shows its usage as bin/compat-gate.js without arguments', async () => {
    await using program = bin([], ROOT, { PATH: process.env['PATH'] })
    expect(await program.ended).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Usage: compat-gate'),
    })
  })
})

async function kept(small: SmallConsumer): Promise<Leftovers> {
  return theCandidate(small, await small.provider.git('rev-parse', 'HEAD'))
}

function bin(args: string[], cwd: string, env: NodeJS.ProcessEnv): Program {
  return new Program(args, { cwd, env, program: [process.execPath, BIN] })
}
