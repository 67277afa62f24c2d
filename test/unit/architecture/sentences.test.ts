import { describe, expect, it } from 'vitest'
import { PAGES, readPage } from '../../support/pages.js'

const MOST_WORDS = 25

/** How many words each sentence of a page has; code in a line is one word. Of a table the cells count that are sentences. */
function sentenceLengths(markdown: string): number[] {
  const text = markdown
    .replaceAll(/^( *)(`{3,}|~{3,}).*\n(?:.*\n)*?\1\2.*$/gm, '\n')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/^ *(?:#|!\[).*$/gm, '\n')
    .replaceAll(
      /^\|.*$/gm,
      row =>
        `\n${row
          .split('|')
          .filter(cell => /[.!?] *$/.test(cell))
          .join('\n\n')}\n`,
    )
    .replaceAll(/^[ >]*(?:[-*]|\d+\.) /gm, '\n\n')
    .replaceAll(/`[^`]*`/g, 'code')
    .replaceAll(/\]\([^)]*\)/g, ']')
  const sentences = text.split(/\n\s*\n|(?<=[.!?][)"*_\]]*)\s/)
  const lengths = sentences.map(sentence => sentence.match(/\S*\w\S*/g)?.length ?? 0)
  return lengths.filter(length => length > 0)
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

describe('the sentences of a page', () => {
  it.each(PAGES)(`%s: half of them have at most ${MOST_WORDS} words`, page => {
    const lengths = sentenceLengths(readPage(page))
    expect(lengths.length).toBeGreaterThan(3)
    expect(median(lengths)).toBeLessThanOrEqual(MOST_WORDS)
  })
})

// At 240 words a minute. The details have pages of their own.
it.each(['docs/design.md', 'docs/trust.md'])('%s is read in ten minutes', page => {
  const words = readPage(page)
    .replaceAll(/^```[\s\S]*?^```/gm, '')
    .match(/[^\s|]*\w[^\s|]*/g)
  expect(words?.length).toBeGreaterThan(1_000)
  expect(words?.length).toBeLessThanOrEqual(2_400)
})

it.each([
  ['A gate stands here. It asks twice!', [4, 3]],
  ['# A heading\n\nOne sentence\nin two lines: the 2nd of 3.\n', [9]],
  ['- one item\n- another one, with `code in it` and [a link](page.md#x)\n', [2, 7]],
  ['> 1. *Quoted.* And more.\n', [1, 2]],
  ['```sh\nnpm ci\n```\nText.\n\n<!-- generated: begin -->', [1]],
  ['| a | what it is |\n| --- | --- |\n| `b` | It is a letter. Of two. |\n', [4, 2]],
])('are counted: %j', (markdown, lengths) => {
  expect(sentenceLengths(markdown)).toEqual(lengths)
})

it('the median is the middle one', () => {
  expect([median([9, 1, 2]), median([1, 30, 26])]).toEqual([2, 26])
})
