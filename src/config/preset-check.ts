import { z } from 'zod'
import { quoteText } from '../shared/schema-problems.js'
import type { ConsumerConfig } from './config.js'
import type { Conflict } from './conflicts.js'
import { placeholderProblems, placeholdersIn } from './placeholders.js'
import { nearestName } from './problems.js'
import * as values from './values.js'

/** The section `check` of a preset: what it takes for granted about its consumer, in a form that can be looked up. */

function list<T extends z.ZodType>(item: T) {
  return z.array(item).min(1, 'expected at least one entry').max(1000, 'expected at most 1000 entries')
}

const Collect = z.strictObject({
  command: list(values.textValue).describe(
    'The program and its arguments that list the tests of `{file}`, and run none of them.',
  ),
  line: values.filledTextValue
    .optional()
    .describe(
      'What a line of its output looks like that names a test; `*` stands for any text, and a line that comes again counts once. Either this, or `{report}` in the command.',
    ),
  timeout: values.durationValue.prefault('5m').describe('How long the list of one file may take.'),
})

const Source = z.strictObject({
  file: values.relativePath.describe('A file of the consumer.'),
  holds: list(values.filledTextValue).describe('Texts that stand in it, letter by letter.'),
})

const LeftOut = z.strictObject({
  file: values.relativePath.describe('A file that the glob finds.'),
  reason: values.filledTextValue.describe('Why it is not among `test.files`.'),
})

const Others = z.strictObject({
  glob: values.globValue.describe('Where the consumer has tests of the image.'),
  holds: values.filledTextValue
    .optional()
    .describe('Only files in which this text stands; every file that the glob finds when absent.'),
  'left-out': z
    .array(LeftOut)
    .max(1000, 'expected at most 1000 entries')
    .default([])
    .describe('Those that are known, and not tried.'),
})

const Check = z.strictObject({
  collect: Collect.describe("How the consumer's own tool lists its tests."),
  tests: z
    .record(values.relativePath, values.countValue)
    .describe('How many tests each of `test.files` has. Together they are `expect.min-passed`.'),
  source: list(Source).describe(
    'Where the names that the preset rests on stand in the source: the variable that selects the image, and everything under `exclusive`.',
  ),
  others: Others.optional().describe('Finds test files of which the preset does not know.'),
})

/** A preset, as far as this section is concerned. */
export const WithCheck = z.object({
  check: Check.describe('What the preset takes for granted about its consumer.'),
})

export type PresetCheck = z.output<typeof Check>

/** What in a section contradicts the rest of its preset, or itself. */
export function checkConflicts(check: PresetCheck, consumer: ConsumerConfig): Conflict[] {
  const found = [
    ...collect(check.collect),
    ...counts(check, consumer),
    ...names(check, consumer),
    ...leftOut(check, consumer),
  ]
  return found.map(one => ({ ...one, path: ['check', ...one.path] }))
}

function collect({ command, line }: PresetCheck['collect']): Conflict[] {
  const used = command.flatMap(placeholdersIn)
  const path = ['collect', 'command']
  const found: Conflict[] = command.flatMap((text, index) =>
    placeholderProblems(text).map(message => ({ path: [...path, index], message })),
  )
  if (!used.includes('file')) found.push({ path, message: 'expected {file} in an argument' })
  if (used.includes('report') === (line !== undefined)) {
    const got = line === undefined ? 'neither' : 'both'
    found.push({ path, message: `expected either {report} in an argument or collect.line, got ${got}` })
  }
  const other = placeholdersIn(line ?? '').filter(name => name !== 'file')
  const message = `expected no placeholder but {file}, got {${other[0]}}`
  return other.length === 0 ? found : [...found, { path: ['collect', 'line'], message }]
}

function counts({ tests }: PresetCheck, { test, expect }: ConsumerConfig): Conflict[] {
  const unknown = Object.keys(tests).filter(file => !test.files.includes(file))
  const without = test.files.filter(file => !Object.hasOwn(tests, file))
  const sum = Object.values(tests).reduce((one, other) => one + other, 0)
  // An expected skip may stand for any number of tests.
  const agrees = expect.skips.length === 0 ? sum === expect.minPassed : sum >= expect.minPassed
  const found: Conflict[] = [
    ...unknown.map(file => ({
      path: ['tests', file],
      message: `expected one of test.files, got ${quoteText(file)}${meant(file, without)}`,
    })),
    ...without.map(file => ({ path: ['tests'], message: `expected a count for ${quoteText(file)} too` })),
  ]
  if (found.length > 0 || agrees) return found
  return [
    { path: ['tests'], message: `the counts are ${sum} together, expect.min-passed is ${expect.minPassed}` },
  ]
}

function meant(file: string, known: string[]): string {
  const near = nearestName(file, known)
  return near === undefined ? '' : `; did you mean ${quoteText(near)}?`
}

/** The consumer could change a name that no text holds, and nobody would notice. */
function names({ source }: PresetCheck, { imageVariable, exclusive }: ConsumerConfig): Conflict[] {
  const { containers, ports, unset } = exclusive
  const texts = source.flatMap(({ holds }) => holds)
  const wanted = [imageVariable.name, ...unset, ...containers, ...ports.map(String)]
  return wanted
    .filter(name => !texts.some(text => text.includes(name)))
    .map(name => ({ path: ['source'], message: `expected a text that holds ${quoteText(name)}, got none` }))
}

function leftOut({ others }: PresetCheck, { test }: ConsumerConfig): Conflict[] {
  return (others?.['left-out'] ?? []).flatMap(({ file }, index) => {
    const path = ['others', 'left-out', index, 'file']
    return test.files.includes(file) ? [{ path, message: `${quoteText(file)} is one of test.files` }] : []
  })
}
