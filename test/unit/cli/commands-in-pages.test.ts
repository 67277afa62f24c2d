import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseChoice } from '../../../examples/demo/arguments.js'
import { parseIncidentChoice } from '../../../examples/incident/arguments.js'
import { parseArguments } from '../../../src/cli/arguments.js'
import { ROOT } from '../../../tools/repository.js'
import { blocksOf, PAGES, readPage } from '../../support/pages.js'

/** A program and its arguments, as the words of a shell; `…` stands for more of them, and is left out. */
type ShownCommand = string[]

/** What the blocks of a page show: lines of a shell, and `run:` of a workflow's steps. */
function shownCommands(markdown: string): ShownCommand[] {
  const steps = blocksOf(markdown, 'yaml').flatMap(text => runsIn(parse(text, { uniqueKeys: false })))
  const lines = [...blocksOf(markdown, 'sh'), ...steps].flatMap(text =>
    text.replaceAll(/\\\n\s*/g, ' ').split('\n'),
  )
  return lines.flatMap(commandsOf)
}

/** The `run:` of what is a step of a workflow: those of a consumer's set-up are the consumer's own. */
function runsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'steps' in value && Array.isArray(value.steps) ? value.steps : []
  const runs = own.map(({ run }) => run).filter(run => typeof run === 'string')
  return [...runs, ...Object.values(value).flatMap(runsIn)]
}

/** What a sentence names: of our own command only its words and options are looked at. */
function namedCommands(markdown: string): ShownCommand[] {
  const text = markdown.replaceAll(/^( *)```[\s\S]*?^\1```/gm, '')
  return [...text.matchAll(/`((?:compat-gate(?= [a-z])|npm run|npx vitest|\.ci\/run) [^`]*)`/g)].flatMap(
    ([, line = '']) => commandsOf(line),
  )
}

function commandsOf(line: string): ShownCommand[] {
  const quoted = [...line.replace(/(?:^|\s)[#|].*$/, '').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)]
  const words = quoted.map(([, a, b, c]) => a ?? b ?? c ?? '').filter(word => word !== '…')
  const ends = words.flatMap((word, at) => (word === '&&' ? [at] : []))
  return [-1, ...ends]
    .map((end, at) => words.slice(end + 1, ends[at]))
    .filter(([program]) => program !== undefined && program !== '')
}

/** Programs of others: what they are told is not looked at. */
const OTHERS = ['git', 'echo', 'mkdir', 'alias']
const SCRIPTS: object = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts
const CI_STEPS = [...readFileSync(join(ROOT, '.ci/run'), 'utf8').matchAll(/^step_([\w-]+)\(\)/gm)].map(
  ([, step]) => step,
)

/** What a command is wrong with. */
function whyUnknown([program = '', ...words]: ShownCommand): string | undefined {
  const [first = '', ...rest] = words
  if (program === 'compat-gate') return whyNotOurs(words)
  if (program === 'npm') return whyNoScript(words)
  if (program === '.ci/run') return whyNoStep(words)
  if (program === 'node') {
    if (first.endsWith('bin/compat-gate.js')) return whyNotOurs(rest)
    return first.startsWith('build/')
      ? whyNoFile(first.slice(6).replace(/js$/, 'ts'))
      : whyNot('--test', first)
  }
  if (program !== 'npx') return whyNot(OTHERS, program)
  if (first === 'vitest') return whyNoFile(rest[1] ?? '')
  return whyNot('tsc', first)
}

/** A sentence need not give all that a command of ours needs. */
function whyNotOurs(words: string[]): string | undefined {
  const message = whyRefused(() => parseArguments(words, {}))
  const isShort = /: expected --|expected a value for stage|argument missing|missing required argument/
  return message !== undefined && isShort.test(message) ? undefined : message
}

function whyNoScript([command = '', script = '', ...words]: string[]): string | undefined {
  if (command !== 'run') return whyNot(['ci', 'test', 'install', 'pack'], command)
  const args = words.slice(words.indexOf('--') + 1).filter(() => words.includes('--'))
  if (script === 'demo') return whyRefused(() => parseChoice(args))
  if (script === 'incident') return whyRefused(() => parseIncidentChoice(args))
  return whyNot(Object.keys(SCRIPTS), script)
}

function whyNoStep(words: string[]): string | undefined {
  const step = words.find(word => !word.startsWith('--'))
  return step === undefined || step.startsWith('<') ? undefined : whyNot(CI_STEPS, step)
}

function whyNoFile(path: string): string | undefined {
  const isThere = existsSync(join(ROOT, path)) || existsSync(join(ROOT, `${path}.test.ts`))
  return isThere ? undefined : `there is no ${path}`
}

function whyNot(known: string | readonly (string | undefined)[], word: string): string | undefined {
  return [known].flat().includes(word) ? undefined : `expected ${[known].flat().join(', ')}, got ${word}`
}

function whyRefused(read: () => unknown): string | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    return String(error)
  }
}

describe('the commands in the pages', () => {
  it.each(PAGES)('%s shows and names commands and options that there are', page => {
    const commands = [...shownCommands(readPage(page)), ...namedCommands(readPage(page))]
    expect(commands.map(words => [words.join(' '), whyUnknown(words)]).filter(([, why]) => why)).toEqual([])
  })

  it('are found', () => {
    expect(shownCommands(readPage('docs/terminal.md')).length).toBeGreaterThan(5)
    expect(shownCommands(readPage('docs/presets.md')).length).toBe(2)
    expect(PAGES.flatMap(page => namedCommands(readPage(page))).length).toBeGreaterThan(20)
  })
})

it.each([
  ['```sh\ncompat-gate rum\n```', ['compat-gate', 'rum'], "unknown command 'rum'"],
  [
    "```sh\ncompat-gate waive --test 'a b' \\\n  --vedict x  # why\n```",
    ['compat-gate', 'waive', '--test', 'a b', '--vedict', 'x'],
    '--vedict',
  ],
  ['by `compat-gate run --kep`', ['compat-gate', 'run', '--kep'], '--kep'],
  [
    '```sh\nnode bin/compat-gate.js chek\n```',
    ['node', 'bin/compat-gate.js', 'chek'],
    "unknown command 'chek'",
  ],
  [
    '```yaml\nsteps:\n  - run: node gate/bin/compat-gate.js check --presett a\n```',
    ['node', 'gate/bin/compat-gate.js', 'check', '--presett', 'a'],
    '--presett',
  ],
  ['```sh\nnpm run demmo\n```', ['npm', 'run', 'demmo'], 'got demmo'],
  ['`npm run demo -- --brake arn-shape`', ['npm', 'run', 'demo', '--', '--brake', 'arn-shape'], '--brake'],
  ['`npm run incident -- --sam 1`', ['npm', 'run', 'incident', '--', '--sam', '1'], '--emulator and --sam'],
  ['`npx vitest run test/unit/cnfig`', ['npx', 'vitest', 'run', 'test/unit/cnfig'], 'no test/unit/cnfig'],
  ['```sh\nnode build/tools/eng.js\n```', ['node', 'build/tools/eng.js'], 'no tools/eng.ts'],
  ['`.ci/run --fresh chek`', ['.ci/run', '--fresh', 'chek'], 'got chek'],
  ['```sh\ncurl example.com\n```', ['curl', 'example.com'], 'got curl'],
])('what is wrong is seen: %s', (markdown, words, why) => {
  const found = [...shownCommands(markdown), ...namedCommands(markdown)]
  expect(found).toEqual([words])
  expect(whyUnknown(words)).toContain(why)
})

it('commands after one another are several', () => {
  expect(shownCommands('```sh\nnpm ci && npm run demo # both\n```')).toEqual([
    ['npm', 'ci'],
    ['npm', 'run', 'demo'],
  ])
})
