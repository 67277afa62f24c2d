import { describe, expect, it } from 'vitest'
import { actionsLog, relayedLine } from '../../../src/report/progress-display.js'
import type { Progress } from '../../../src/shared/progress.js'
import { mixtures, NASTY } from './results.js'

const TEXTS = [...NASTY, ...mixtures(2_000)]

describe('relayed', () => {
  it.each([
    ['a command', '::set-output name=a::b', 'x | ::set-output name=a::b'],
    ['the old form', '##[add-mask]true', 'x | # #[add-mask]true'],
    ['the old form later', 'a ###[error]b', 'x | a ## #[error]b'],
    ['the old form around an escape', '##\x1b[0m[error]b', 'x | # #[error]b'],
    ['the old form around a hidden character', '##\u200b[error]b', 'x | ##\\u{200b}[error]b'],
    ['a return', 'a\r::error::b', 'x | a ::error::b'],
    ['colours', '\x1b[31ma', 'x | a'],
  ])('%s', (_, line, expected) => {
    expect(relayedLine('x', line)).toBe(expected)
  })

  it('is one line that is no command, whatever comes', () => {
    for (const text of TEXTS) {
      const line = relayedLine(text, text)
      expect(line).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028\u2029]|##\[/)
      expect(obeyed(`${relayedLine('', text)}\n`)).toEqual([])
      expect(obeyed(`${relayedLine('sam-cli', text)}\n`)).toEqual([])
    }
  })

  it('cuts a very long line', () => {
    expect(relayedLine('x', 'a'.repeat(100_000))).toHaveLength(2_004)
  })
})

describe('actionsLog', () => {
  it('says what was seen while the tests run, as a line of the gate and not among foreign output', () => {
    const change = 'POST /a → 201 .Id: uuid → ::error::uuid/uuid\n::warning::x'
    const lines = log([
      { kind: 'output', source: 'sam-cli', line: 'one' },
      { kind: 'contract-changed', consumer: 'sam-cli', file: 'a.py', change },
    ]).split('\n')
    expect(lines.slice(-3)).toEqual([
      '::endgroup::',
      '[   0.0s] sam-cli: a.py: changed since the last green: POST /a → 201 .Id: uuid → ::error::uuid/uuid ::warning::x (preliminary: the tests still run)',
      '',
    ])
  })

  it('folds foreign output into a group in which no command is obeyed', () => {
    expect(
      log([
        { kind: 'stage-started', lane: 'sam-cli', name: 'set-up' },
        { kind: 'output', source: 'sam-cli', line: 'one' },
        { kind: 'output', source: 'candidate', line: 'two' },
        { kind: 'stage-ended', lane: 'sam-cli', name: 'set-up', ok: true, ms: 100 },
        { kind: 'output', source: 'sam-cli', line: 'three' },
      ]).split('\n'),
    ).toEqual([
      '[   0.0s] sam-cli: set-up',
      '::group::output',
      '::stop-commands::token-1',
      'sam-cli | one',
      'candidate | two',
      '::token-1::',
      '::endgroup::',
      '[   0.0s] sam-cli: set-up done after 0.1 s',
      '::group::output',
      '::stop-commands::token-2',
      'sam-cli | three',
      '::token-2::',
      '::endgroup::',
      '',
    ])
  })

  it('uses a word that nobody can guess', () => {
    const written: string[] = []
    const { listener } = actionsLog({ write: text => written.push(text), now: () => 0 })
    listener({ kind: 'output', source: 'a', line: 'b' })
    expect(written.join('')).toMatch(/::stop-commands::[0-9a-f-]{36}\n/)
  })

  it('obeys nothing but its own groups, whatever foreign names and output say', () => {
    for (const text of NASTY) {
      const commands = obeyed(
        log([
          { kind: 'stage-started', lane: text, name: text },
          { kind: 'file-started', consumer: text, file: text, index: 1, of: 1 },
          { kind: 'output', source: text, line: text },
          { kind: 'note', text },
        ]),
      )
      expect(commands).toEqual(['group', 'stop-commands', 'token-1', 'endgroup'])
    }
  })

  it('lets annotations through once it is closed', () => {
    const written = log([{ kind: 'output', source: 'a', line: '::endgroup::' }])
    expect(obeyed(`${written}::error::ours\n`)).toContain('error')
  })
})

describe('a command of the gate', () => {
  const events: Progress[] = [
    { kind: 'output', source: 'a', line: 'b' },
    { kind: 'command', program: 'git', args: ['-C', 'my folder', '##[error]\n::error::'] },
  ]

  it('is a debug message outside of the group of foreign output', () => {
    const said: string[] = []
    const debug = (message: string) => said.push(message)
    const { listener } = actionsLog({ write: text => said.push(text), now: () => 0, token: () => 't', debug })
    for (const event of events) listener(event)
    expect(said.slice(-2)).toEqual(['::t::\n::endgroup::\n', "$ git -C 'my folder' '# #[error] ::error::'"])
  })

  it('is not there when nobody debugs, and leaves the group open', () => {
    expect(log(events)).toBe(log(events.slice(0, 1)))
  })
})

function log(events: Progress[]): string {
  let text = ''
  let tokens = 0
  const token = () => {
    tokens++
    return `token-${tokens}`
  }
  const { listener, close } = actionsLog({ write: part => (text += part), now: () => 0, token })
  for (const event of events) listener(event)
  close()
  close()
  return text
}

/** The commands that a runner finds in a log, by the rules of its source. */
function obeyed(text: string): string[] {
  const names: string[] = []
  let stopped: string | undefined
  for (const line of text.split(/\r\n|\r|\n/)) {
    const name = /^\s*::([^\s:]+).*?::/.exec(line)?.[1] ?? /##\[([^\s\]]+)/.exec(line)?.[1]
    if (name === undefined || (stopped !== undefined && name !== stopped)) continue
    names.push(name)
    stopped = name === 'stop-commands' ? line.split('::')[2] : undefined
  }
  return names
}
