import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../../src/cli/arguments.js'
import { ROOT } from '../../../tools/repository.js'

/** The commands that the blocks of a page show, as the words of a shell; `…` stands for more of them. */
function shownCommands(markdown: string): string[][] {
  const blocks = [...markdown.matchAll(/^( *)```sh\n([\s\S]*?)^\1```/gm)].map(([, , text = '']) => text)
  const lines = blocks.flatMap(text => text.replaceAll(/\\\n\s*/g, ' ').split('\n'))
  return lines.filter(line => /^ *compat-gate /.test(line)).map(line => wordsOf(line).slice(1))
}

/** The commands that a page names in a sentence: of those only the command itself and its options are looked at. */
function namedCommands(markdown: string): string[][] {
  return [...markdown.matchAll(/`compat-gate ([a-z][^`]*)`/g)].map(([, text = '']) => wordsOf(text))
}

function wordsOf(line: string): string[] {
  const words = [...line.replace(/\s[#|].*$/, '').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)]
  return words.map(([, a, b, c]) => a ?? b ?? c ?? '').filter(word => word !== '…')
}

/** What a word of these is wrong with; a sentence need not give all that a command needs. */
function whyUnknown(words: string[]): string | undefined {
  try {
    parseArguments(words, {})
    return undefined
  } catch (error) {
    const message = String(error)
    return /: expected --|expected a value for stage|argument missing|missing required argument/.test(message)
      ? undefined
      : message
  }
}

describe('the commands in the pages', () => {
  const docs = readdirSync(join(ROOT, 'docs'), { encoding: 'utf8' }).filter(name => name.endsWith('.md'))
  const pages = ['README.md', 'CONTRIBUTING.md', ...docs.map(name => `docs/${name}`)]
  const read = (page: string) => readFileSync(join(ROOT, page), 'utf8')

  it.each(pages)('%s shows and names commands and options that there are', page => {
    const commands = [...shownCommands(read(page)), ...namedCommands(read(page))]
    expect(commands.map(words => [words.join(' '), whyUnknown(words)]).filter(([, why]) => why)).toEqual([])
  })

  it('are found', () => {
    expect(shownCommands(read('docs/terminal.md')).length).toBeGreaterThan(5)
    expect(pages.flatMap(page => namedCommands(read(page))).length).toBeGreaterThan(5)
  })
})

it.each([
  ['```sh\ncompat-gate rum\n```', ['rum'], "unknown command 'rum'"],
  [
    "```sh\ncompat-gate waive --test 'a b' \\\n  --vedict x  # why\n```",
    ['waive', '--test', 'a b', '--vedict', 'x'],
    '--vedict',
  ],
  ['by `compat-gate run --kep`', ['run', '--kep'], '--kep'],
])('what is wrong is seen: %s', (markdown, words, why) => {
  const found = [...shownCommands(markdown), ...namedCommands(markdown)]
  expect(found).toEqual([words])
  expect(whyUnknown(words)).toContain(why)
})
