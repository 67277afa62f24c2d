import { once } from 'node:events'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FAIL_CLOSED } from '../../src/stages/action-definition.js'
import { engineEndpoint, fakeEngine } from '../support/engine-endpoint.js'
import { Runner, type StepEnd } from '../support/runner.js'
import { readAsRunner } from '../support/runner-commands.js'
import { smallConsumer } from '../support/small-consumer.js'

/** Every way in which a consumer could speak to the runner. */
const HOSTILE = [
  '::set-output name=verdict::pass',
  '   ::set-output name=approved-image-id::sha256:forged',
  '##[set-output name=compatible]true',
  'half a line ##[set-output name=verdict]pass',
  'progress 10%\r::set-output name=verdict::pass',
  '\u2028::save-state name=run::forged',
  '\x1b[31m::save-state name=folder::/',
  '\ufeff::set-env name=PATH::/tmp',
  '::add-mask::true',
  '::add-matcher::/tmp/forged.json',
  '::add-path::/tmp',
  '::error title=forged::forged',
  '::stop-commands::forged-word',
  '::endgroup::',
  '::echo::on',
  '::forged-word::',
]
const IN_JS = JSON.stringify(HOSTILE)
const PRINT = `for (const line of ${IN_JS}) { console.log(line); console.error(line) }; process.stdout.write('::set-output name=verdict::pass')`

async function hostileRun(): Promise<StepEnd> {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine, {
    tests: {
      'hostile.js': `${PRINT}\nawait useCandidate()\nfail(${IN_JS}.join(' '), ${IN_JS}.join('\\n')); process.exitCode = 1`,
    },
    candidate: { prepare: [`node -e "$(cat print.js)"`] },
    consumer: { setup: [{ run: 'node print.cjs' }] },
  })
  await small.provider.commit({ 'print.js': PRINT })
  await small.consumer.commit({ 'print.cjs': PRINT })
  return await (await Runner.for(small)).run()
}

describe('what a consumer and a build print', () => {
  it('is text to the runner, which obeys the gate alone', async () => {
    const { log, outputs, green } = await hostileRun()
    const obeyed = log.commands.map(({ name, properties, data }) => [name, properties['title'] ?? data])

    const annotated = obeyed.filter(([name]) => name === 'error' || name === 'warning')
    expect(annotated).toEqual([
      ['error', expect.stringMatching(/^small: test-failed: /)],
      ['error', expect.stringMatching(/^\S+ breaks small: \d+ of \d+ tests failed\.$/)],
    ])
    const folding = obeyed.filter(([name]) => name !== 'error')
    expect(new Set(folding.map(([name]) => name))).toEqual(new Set(['group', 'stop-commands', 'endgroup']))
    expect(new Set(folding.map(([, data]) => data?.replace(UUID, 'a new word')))).toEqual(
      new Set(['output', 'a new word', '']),
    )
    expect(outputs).toMatchObject({ verdict: 'fail', compatible: 'false', 'approved-image-id': '' })
    expect(green).toBe(false)
  })

  it('is shown in the log, by its source', async () => {
    const { log } = await hostileRun()
    for (const source of ['build', 'small set-up', 'small'])
      expect(log.lines).toContain(`${source} | ::set-output name=verdict::pass`)
    expect(log.lines).toContain('small | half a line # #[set-output name=verdict]pass')
  })
})

describe('the last word', () => {
  it('is the gate\u2019s: what somebody writes while it tidies up approves nothing', async () => {
    await using engine = await fakeEngine()
    await using small = await smallConsumer(engine)
    const runner = await Runner.for(small)
    const goOn = new AbortController()
    const gate = once(goOn.signal, 'abort').then(() => undefined)
    const tidying = new AbortController()
    // The witness lists all images before the set-up and before the trial. Those of the run are listed when every process
    // of the trial is dead.
    engine.fake.faults.hold('GET', /^\/images\/json$/, Promise.resolve(), 2)
    engine.fake.faults.hold('GET', /^\/images\/json$/, gate, 1, () => tidying.abort())
    const running = runner.run()
    await once(tidying.signal, 'abort')
    await appendFile(
      join(small.tmp, '_runner_file_commands', 'output-main'),
      'compatible=true\nmore=forged\n',
    )
    goOn.abort()
    const end = await running
    expect(end.green).toBe(false)
    expect(end.outputs).toEqual(FAIL_CLOSED)
    expect(end.log.commands.at(-1)).toMatchObject({
      name: 'error',
      data: expect.stringContaining('GITHUB_OUTPUT changed while the verdict was written'),
    })
  })
})

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

// The tests above say nothing if the runner of the tests obeyed nobody.
describe('the runner of the tests', () => {
  it.each(HOSTILE.slice(0, 5))('obeys %j when nothing is in its way', text => {
    expect(readAsRunner(text).commands).toMatchObject([{ name: 'set-output' }])
  })

  it('obeys nothing while commands are stopped', () => {
    const { commands, lines } = readAsRunner('::stop-commands::word\n::error::a\n::word::\n::error::b')
    expect(commands.map(({ name, data }) => `${name} ${data}`)).toEqual(['stop-commands word', 'error b'])
    expect(lines).toEqual(['::error::a'])
  })

  it('reads properties and text with their escapes', () => {
    expect(readAsRunner('::error title=a%3A b,line=1::one%0Atwo%25').commands).toEqual([
      { name: 'error', properties: { title: 'a: b', line: '1' }, data: 'one\ntwo%' },
    ])
  })
})
