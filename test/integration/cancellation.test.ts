import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceProgram } from '../support/bundled-source.js'
import { engineEndpoint, fakeEngine, type TestEngine } from '../support/engine-endpoint.js'
import { inTerminal, Program, TIMER_IS_SET, terminalEnv, timerBySignal } from '../support/program.js'
import { leftovers, NOTHING, theCandidate } from '../support/program-leftovers.js'
import { Runner } from '../support/runner.js'
import {
  meetInPreparation,
  type SmallConsumer,
  type SmallConsumerOptions,
  smallConsumer,
} from '../support/small-consumer.js'

/** When the program gives up tidying, in milliseconds. Here it does not, unless the test says so. */
const DEADLINE_MS = 6_500
const PATIENT = timerBySignal(DEADLINE_MS)

interface Moment {
  during: string
  consumer: SmallConsumerOptions
  /** Resolves when the moment has come. */
  come: (small: SmallConsumer, program: Program) => Promise<unknown>
}

const here: Moment['come'] = small => small.meeting.arrival('here')

const MOMENTS: Moment[] = [
  {
    during: 'a preparation of the build',
    consumer: { candidate: { prepare: [meetInPreparation('here')] } },
    come: here,
  },
  {
    during: 'a set-up step',
    consumer: { consumer: { setup: [{ run: 'node kit.js here' }] } },
    come: here,
  },
  {
    during: 'a test',
    consumer: { tests: { 'waits.js': `await startCandidate(); await meet('here')` } },
    come: here,
  },
  {
    during: 'a test that does not listen',
    consumer: {
      tests: {
        'deaf.js': `process.on('SIGTERM', () => {}).on('SIGINT', () => {}); await startCandidate(); await meet('here')`,
      },
    },
    come: here,
  },
  {
    during: 'the tests of two shards',
    consumer: {
      tests: {
        'a.js': `await startCandidate(); await meet('here')`,
        'b.js': `await startCandidate(); await meet('there')`,
      },
      test: { shards: 2 },
    },
    come: ({ meeting }) => Promise.all([meeting.arrival('here'), meeting.arrival('there')]),
  },
  {
    during: 'the control',
    consumer: {
      tests: {
        'a.js': `if (process.env.SMALL_IMAGE.endsWith('-control')) await meet('here'); await useCandidate(); report('works')`,
      },
      consumer: { control: { files: ['a.js'] } },
    },
    come: here,
  },
  {
    during: 'the time between two files',
    consumer: { tests: { 'a.js': `await useCandidate(); report('works')`, 'b.js': `await meet('b')` } },
    come: (_, program) => program.says('a.js: 1 passed'),
  },
]

/** Asks a run to end at its moment, and says what a user then sees. */
async function cancelled(small: SmallConsumer, signal: NodeJS.Signals, come: Moment['come']) {
  const report = join(small.folder, 'report')
  await using program = inTerminal(['run', '--verbose', '--report', report], small, PATIENT)
  await come(small, program)
  program.signal(signal)
  const { code, stdout, stderr } = await program.ended
  const { verdict, consumers } = JSON.parse(await readFile(join(report, 'verdict.json'), 'utf8'))
  const codes: string[] = consumers[0].reasons.map(({ code }: { code: string }) => code)
  const said = stderr.split('\n').filter(line => line.includes('stopping: waiting for '))
  const last = stdout.trimEnd().split('\n').at(-1)
  return { code, last, verdict, codes, said, left: await leftovers(small) }
}

const CANCELLED = {
  code: 2,
  last: 'verdict: inconclusive',
  verdict: 'inconclusive',
  codes: expect.arrayContaining(['cancelled']),
  said: [
    expect.stringMatching(
      /^\[ +[\d.]+s\] note: stopping: waiting for (?:small|candidate|what has begun).*, then tidying up/,
    ),
  ],
  left: NOTHING,
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', signal => {
  it.each(MOMENTS)('ends the run during $during', async ({ consumer, come }) => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, consumer)
    expect(await cancelled(small, signal, come)).toEqual(CANCELLED)
  })
})

describe('an engine that takes its time', () => {
  it('ends the run while it builds', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { dockerfile: ['RUN sleep 600'] })
    const asked = holds(engine, 'POST', /^\/build$/)
    const come: Moment['come'] = (_, program) => asked ?? program.says('RUN sleep 600')
    expect(await cancelled(small, 'SIGTERM', come)).toEqual(CANCELLED)
  })

  it('ends the run while it asks the registry', async () => {
    await using engine = await engineEndpoint()
    await using registry = await silentServer()
    const image = `127.0.0.1:${registry.port}/small/silent`
    await using small = await smallConsumer(engine, { candidate: { image } })
    const asked = holds(engine, 'GET', /^\/distribution\//)
    expect(await cancelled(small, 'SIGTERM', () => asked ?? registry.asked)).toEqual(CANCELLED)
  })

  it('ends the program when it never answers again', async () => {
    await using engine = await fakeEngine()
    await using small = await smallConsumer(engine, { tests: { 'waits.js': `await meet('here')` } })
    await using program = inTerminal(['run'], small, PATIENT)
    await here(small, program)
    for (const method of ['GET', 'POST', 'DELETE'])
      engine.fake.faults.hold(method, /./, new Promise(() => undefined))
    program.signal('SIGTERM')
    await program.says(TIMER_IS_SET)
    program.signal('SIGUSR2')
    const { signal, stderr } = await program.ended
    expect(signal).toBe('SIGINT')
    expect(stderr).toContain('not everything could be tidied up in time')
  })

  it.each([
    ['at the deadline', ['SIGTERM', 'SIGUSR2']],
    ['at the second SIGINT', ['SIGINT', 'SIGINT']],
  ] as const)('ends the program %s, also when one of its threads waits at a FIFO', async (_, signals) => {
    await using engine = await fakeEngine()
    await using small = await smallConsumer(engine, { tests: { 'waits.js': `await meet('here')` } })
    await using program = await waitingAtAFifo(small)
    await here(small, program)
    for (const method of ['GET', 'POST', 'DELETE'])
      engine.fake.faults.hold(method, /./, new Promise(() => undefined))
    program.signal(signals[0])
    // Two signals of a kind become one where the first is not taken yet.
    await program.says(TIMER_IS_SET)
    program.signal(signals[1])
    expect(await program.ended).toMatchObject({ signal: 'SIGINT' })
  })
})

/** The program, with a thread of its pool that never comes back from open(2). */
async function waitingAtAFifo(small: SmallConsumer): Promise<Program> {
  const fifo = join(small.folder, 'fifo')
  const script = join(small.folder, 'waits-at-a-fifo.cjs')
  execFileSync('mkfifo', [fifo])
  await writeFile(script, `require('node:fs').open(${JSON.stringify(fifo)}, () => undefined)`)
  return new Program(['run'], {
    cwd: small.provider.path,
    env: { ...terminalEnv(small), ...PATIENT },
    program: [process.execPath, '--require', script, sourceProgram()],
  })
}

/** On a fake: never answers such a request; resolves when there is one. */
function holds({ fake }: TestEngine, method: string, path: RegExp): Promise<void> | undefined {
  if (fake === undefined) return undefined
  const silence = new Promise<void>(() => undefined)
  return new Promise(asked => fake.faults.hold(method, path, silence, Infinity, asked))
}

/** A server that takes connections and says nothing. */
async function silentServer() {
  const server = createServer(socket => socket.on('error', () => undefined))
  const asked = once(server, 'connection')
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  return { port: address.port, asked, [Symbol.asyncDispose]: async () => void server.close() }
}

describe('a step that is cancelled', () => {
  it('is red, approves nothing, and says that it was cancelled', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { tests: { 'waits.js': `await meet('here')` } })
    await using main = await (await Runner.for(small)).main()
    await small.meeting.arrival('here')
    main.program.signal('SIGINT')
    const { green, outputs, summary } = await main.end()
    expect(green).toBe(false)
    expect(outputs).toMatchObject({ verdict: 'inconclusive', compatible: 'false', 'approved-image-id': '' })
    expect(summary).toContain('cancelled')
    expect(await leftovers(small)).toEqual(theCandidate(small, await small.provider.git('rev-parse', 'HEAD')))
  })
})
