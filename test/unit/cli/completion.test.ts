import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { defineProgram } from '../../../src/cli/arguments.js'
import { completionScript } from '../../../src/cli/completion.js'
import { SHELLS } from '../../../src/cli/definitions/completion-command.js'
import { REASONS } from '../../../src/verdict/reasons.js'

describe('the script for bash', () => {
  /** What the last of these words becomes, as bash itself says. */
  const completed = (...words: string[]) => {
    const shell = `${completionScript('bash')}
      COMP_WORDS=(compat-gate "$@"); COMP_CWORD=$#
      _compat_gate; printf '%s\\n' "\${COMPREPLY[@]}"`
    const said = execFileSync('bash', ['--norc', '-c', shell, 'bash', ...words], { encoding: 'utf8' })
    return said.split('\n').filter(line => line !== '')
  }

  it.each<[string[], string[]]>([
    [['ru'], ['run']],
    [['c'], ['check', 'clean', 'contract', 'completion']],
    [['--v'], ['--version']],
    [
      ['run', '--re'],
      ['--ref', '--report', '--reproduce'],
    ],
    [['run', '--ref', 'v1', '--k'], ['--keep']],
    [
      ['promote', '--ver'],
      ['--verdict', '--version', '--verbose'],
    ],
    [
      ['bisect', '--of', ''],
      ['image', 'consumer'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', '--help'],
    ],
    [['help', 'wa'], ['waive']],
    [['explain', 'candidate-'], Object.keys(REASONS).filter(code => code.startsWith('candidate-'))],
    // Of which bash knows more itself, or nothing.
    [['run', '--config', 'c'], []],
    [['run', '--consumer', 'r'], []],
    [['contract', 'a'], []],
    [['rum', '--k'], []],
  ])('%j becomes one of %j', (words, expected) => {
    expect(completed(...words)).toEqual(expected)
  })
})

describe.each(SHELLS)('the script for %s', shell => {
  it('has all commands with all their options, and no hidden one', () => {
    const script = completionScript(shell)
    const program = defineProgram({}, () => undefined)
    const help = program.createHelp()
    for (const command of help.visibleCommands(program)) {
      expect(script).toMatch(new RegExp(`\\b${command.name()}\\b`))
      for (const { long } of help.visibleOptions(command))
        expect(script).toMatch(new RegExp(`${command.name()}\\b.*${long?.slice(2)}\\b`))
    }
    expect(script).not.toContain('reaper')
  })
})

it('zsh is given sentences that it cannot take for anything else', () => {
  const script = completionScript('zsh')
  expect(script).toContain(
    "'--of[image (default), consumer, or a package that set-up installs, as in pip\\:NAME or npm\\:NAME]:value:(image consumer)'",
  )
  expect(script).toContain("'*:file:_files'")
  expect(script).toContain("; '\\''name@tag'\\'' for one of those alone]:value: '")
})

it('fish too', () => {
  const script = completionScript('fish')
  const after = (command: string) => `complete -c compat-gate -n '__fish_seen_subcommand_from ${command}'`
  expect(script).toContain(`${after('bisect')} -l of -x -a 'image consumer' -d 'image (default), `)
  expect(script).toContain(`${after('contract')} -F\n`)
  expect(script).toContain(`${after('run')} -l keep -d 'Leave the working`)
  expect(script).toContain("; \\'name@tag\\' for one of those alone'\n")
})
