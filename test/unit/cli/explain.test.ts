import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explainInTerminal, reasonList, reasonText } from '../../../src/cli/explain.js'
import { UsageError } from '../../../src/shared/errors.js'
import { REASONS, type RuleCode } from '../../../src/verdict/reasons.js'
import { ROOT } from '../../../tools/repository.js'

const CODES = Object.keys(REASONS) as RuleCode[]
const asRead = (text: string) => text.replaceAll('`', "'").replace(/\s+/g, ' ')

describe('a reason that is explained', () => {
  it.each(CODES)('%s: what it means, what to do, and where more of it stands', code => {
    const text = reasonText(code, 'docs/reasons.md', 50)
    expect(asRead(text)).toContain(asRead(REASONS[code].meaning))
    expect(asRead(text)).toContain(asRead(`What to do: ${REASONS[code].hint}`))
    const [place = '', anchor = ''] = text.trimEnd().split('\n').at(-1)?.split('#') ?? []
    expect(readFileSync(join(ROOT, place), 'utf8')).toContain(`<a id="${anchor}"></a>\`${code}\``)
  })

  it.each<[RuleCode, string]>([
    ['test-failed', "test-failed blocks: the verdict is 'fail', unless something else"],
    ['rerun', "rerun blocks: the verdict is 'inconclusive', unless the candidate broke something as well."],
    [
      'tree-modified',
      "blocks: the verdict is 'inconclusive'. About a trial or a file, no failed test of it counts",
    ],
    ['flaky', 'flaky is listed in the report, and blocks nothing.'],
  ])('%s: what it does to the verdict', (code, effect) => {
    expect(asRead(reasonText(code, '', 80))).toContain(effect)
  })

  it.each([50, 80, 200])('fits into %i columns, but for the place, which is to be copied', columns => {
    const texts = CODES.map(code => reasonText(code, '', columns).split('\n').slice(0, -2))
    const lines = [...texts.flat(), ...reasonList(columns).split('\n')]
    // A word of the table that is wider than what is left beside the codes has a line of its own.
    expect(lines.filter(line => line.length > columns && /\S \S/.test(line.slice(26)))).toEqual([])
    expect(lines.length).toBeGreaterThan(5 * CODES.length)
  })
})

it('all codes are listed, each with its meaning', () => {
  const list = asRead(reasonList(80))
  expect(CODES.filter(code => !list.includes(` ${code} ${asRead(REASONS[code].meaning)}`))).toEqual([])
})

it.each([
  ['test-faild', "there is no reason code 'test-faild': did you mean 'test-failed'?"],
  ['what', "there is no reason code 'what': `compat-gate explain` lists all of them"],
  ['toString', "there is no reason code 'toString'"],
])('%s is no code', async (code, message) => {
  const asked = explainInTerminal({ command: 'explain', code })
  await expect(asked).rejects.toThrow(message)
  await expect(asked).rejects.toThrow(UsageError)
})
