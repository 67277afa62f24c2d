import { PassThrough, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { PROPOSED_ANSWERS, TerminalQuestions } from '../../../src/cli/questions.js'

const [DOWN, ENTER, CTRL_C, CTRL_U] = ['\x1b[B', '\r', '\x03', '\x15']

/** Keys, each of which is pressed when the screen shows the text before it. */
function person(...pressed: [when: string, keys: string][]) {
  const input = new PassThrough()
  let shown = ''
  const output = new Writable({
    write: (chunk, _, done) => {
      shown += String(chunk)
      const [next] = pressed
      if (next !== undefined && shown.includes(next[0])) {
        pressed.shift()
        shown = ''
        setImmediate(() => input.write(next[1]))
      }
      done()
    },
  })
  return new TerminalQuestions(input, output)
}

const problem = (text: string) => (text === 'greeter' ? undefined : `expected greeter, got '${text}'`)
const TEXT = { option: 'image', message: 'Which image?', initial: undefined, problem }
const CHOICE = {
  option: 'preset',
  message: 'Which one?',
  choices: [{ value: 'one' }, { value: 'two', hint: 'old' }],
}

describe('in a terminal', () => {
  it('a text is asked for until it is one', async () => {
    const asked = person(['Which image?', `no${ENTER}`], ["got 'no'", `${CTRL_U}greeter${ENTER}`])
    expect(await asked.text(TEXT)).toBe('greeter')
  })

  it('a proposed text is taken by one key', async () => {
    expect(await person(['greeter', ENTER]).text({ ...TEXT, initial: 'greeter' })).toBe('greeter')
  })

  it('one of several is chosen', async () => {
    expect(await person(['two', `${DOWN}${ENTER}`]).choice(CHOICE)).toBe('two')
    expect(await person(['two', ENTER]).choice(CHOICE)).toBe('one')
  })

  it('nothing is agreed to by one key', async () => {
    expect(await person(['Overwrite?', ENTER]).agreed('Overwrite?')).toBe(false)
    expect(await person(['Overwrite?', 'y']).agreed('Overwrite?')).toBe(true)
  })

  it.each([
    ['text', (questions: TerminalQuestions) => questions.text(TEXT)],
    ['choice', (questions: TerminalQuestions) => questions.choice(CHOICE)],
    ['agreed', (questions: TerminalQuestions) => questions.agreed('Which?')],
  ])('Ctrl-C ends it: %s', async (_, ask) => {
    await expect(ask(person(['Which', CTRL_C]))).rejects.toThrow('init: cancelled, and nothing was written')
  })
})

describe('with --yes', () => {
  it('what is proposed is taken', async () => {
    expect(await PROPOSED_ANSWERS.text({ ...TEXT, initial: 'greeter' })).toBe('greeter')
    expect(await PROPOSED_ANSWERS.choice(CHOICE)).toBe('one')
    expect(await PROPOSED_ANSWERS.agreed('Overwrite?')).toBe(false)
  })

  it('what is not, or is no answer, is asked for by its option', async () => {
    const expected = '--image is needed: Which image?'
    await expect(PROPOSED_ANSWERS.text(TEXT)).rejects.toThrow(expected)
    await expect(PROPOSED_ANSWERS.text({ ...TEXT, initial: 'other' })).rejects.toThrow(expected)
    await expect(PROPOSED_ANSWERS.choice({ ...CHOICE, choices: [] })).rejects.toThrow('--preset is needed')
  })
})
