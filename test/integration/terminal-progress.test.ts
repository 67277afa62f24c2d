import { describe, expect, it } from 'vitest'
import { sourceProgram } from '../support/bundled-source.js'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { inTerminal, Program, terminalEnv } from '../support/program.js'
import { PASSES, type SmallConsumer, smallConsumer } from '../support/small-consumer.js'
import { terminalScreen } from '../support/terminal-screen.js'

const TWO_FILES = {
  tests: { 'a.js': PASSES, 'b.js': `console.log('\\x1b[32mgreen\\x1b[0m'); await meet('b'); ${PASSES}` },
}
/** With which a frame ends: what comes behind it may be half a frame. */
const FRAME_END = '\x1b[?2026l'
const TIME = /^\[ +\d+\.\ds\] /

describe('without a terminal', () => {
  it('progress is plain lines on standard error: stage, file, tests, time', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, TWO_FILES)
    await using program = inTerminal(['run'], small)
    ;(await small.meeting.arrival('b')).goOn()
    const { stderr } = await program.ended
    const lines = stderr.trimEnd().split('\n')
    expect(lines.every(line => TIME.test(line))).toBe(true)
    expect(lines.map(line => line.replace(TIME, '').replace(/after [\d.]+ s$/, 'after …'))).toEqual(
      expect.arrayContaining([
        ...['candidate: build', 'candidate: build done after …', 'small: check out done after …'],
        ...['small: a.js (1 of 2)', 'small: a.js: 1 passed, 0 failed, 0 skipped after …'],
        ...['small: b.js (2 of 2)', 'small: trial done after …'],
      ]),
    )
    expect(stderr).not.toMatch(/[\r\x1b]/)
  })

  it('--verbose adds foreign output, with its source and without its escapes', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, {
      ...TWO_FILES,
      consumer: { setup: [{ run: 'echo setting up' }] },
    })
    await using program = inTerminal(['run', '--verbose'], small)
    ;(await small.meeting.arrival('b')).goOn()
    const { stderr } = await program.ended
    expect(stderr).toMatch(/^build \| Step 1\//m)
    expect(stderr).toContain('small set-up | setting up\n')
    expect(stderr).toContain('small | green\n')
  })
})

describe('in a terminal', () => {
  it('an area that is redrawn shows the file and the tests so far, and is gone at the end', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, TWO_FILES)
    await using program = inPty(['run'], small)
    const guest = await small.meeting.arrival('b')
    // The line is drawn when its interval comes round.
    await program.says('small: b.js (2 of 2)', 'stdout')
    const text = await program.says(/\] 1 passed, 0 failed, 0 skipped.*\x1b\[\?2026l/s, 'stdout')
    const during = await terminalScreen(text.slice(0, text.lastIndexOf(FRAME_END)), 200)
    guest.goOn()
    const { stdout } = await program.ended
    const shown = await terminalScreen(stdout, 200)
    expect(during.at(-2)).toMatch(/^ {2}small: b\.js \(2 of 2\) +\d+\.\d s$/)
    expect(during.at(-1)).toMatch(/^\[ +\d+\.\ds\] 1 passed, 0 failed, 0 skipped$/)
    expect(shown.at(-1)).toBe('verdict: pass')
    expect(shown.filter(line => line.includes('(2 of 2)'))).toEqual([])
    expect(shown.filter(line => line.includes('b.js: 1 passed'))).toHaveLength(1)
  })
})

/** The program on a terminal of its own: `script` belongs to every Debian, and copies what the terminal shows. */
function inPty(args: string[], small: SmallConsumer): Program {
  const command = [process.execPath, sourceProgram(), ...args].map(word => `'${word}'`).join(' ')
  return new Program(['--quiet', '--return', '--command', `stty cols 200; ${command}`, '/dev/null'], {
    cwd: small.provider.path,
    env: { ...terminalEnv(small), TERM: 'xterm', SHELL: '/bin/sh' },
    program: ['script'],
  })
}
