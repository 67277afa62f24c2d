import type { ConsumerConfig, DividedFile, TestSelect } from './config.js'

/** Which part of a file; one that is not divided is part 1 of 1. */
export interface FilePart {
  file: string
  /** From 1. */
  part: number
  of: number
}

/** The tests that a part runs: those with one of the keys, or all others. */
export interface SelectedTests {
  keys: ReadonlySet<string>
  isRest: boolean
}

const LABEL = /^(.+) \(part ([1-9]\d*) of ([1-9]\d*)\)$/s

/** What a part of a file is called wherever a file is: in `test.files`, the plan, the evidence and the reports. */
export function partLabel({ file, part, of }: FilePart): string {
  return `${file} (part ${part} of ${of})`
}

/** The reverse of it; no file of a configuration is called like a part. */
export function readPartLabel(label: string): FilePart {
  const [, file = label, part = '1', of = '1'] = LABEL.exec(label) ?? []
  return { file, part: Number(part), of: Number(of) }
}

/**
 * What the runner and the gate know a test by: the letters, digits and underscores of its name. Whatever else a name holds,
 * runners and reports write in ways of their own. Tests of one key are in one part.
 *
 * @param id as in the report
 */
export function keyOfTest(id: string, select: TestSelect): string {
  return nameOfTest(id, select).replace(/[^0-9A-Za-z_]/g, '')
}

function nameOfTest(id: string, select: TestSelect): string {
  if (select === 'pytest') return id
  // The patterns of Vitest and Go are not compared with the file, or the package, that their reports put before a name.
  const name = id.slice(id.indexOf('::') + 1)
  // Go runs a test with its subtests.
  return select === 'go' ? (name.split('/', 1)[0] ?? '') : name
}

export function isSelected({ keys, isRest }: SelectedTests, key: string): boolean {
  return keys.has(key) !== isRest
}

/** The tests to run of one of `test.files`; undefined for all. */
export function selectedTests(
  { divided = [] }: Pick<ConsumerConfig['test'], 'divided'>,
  label: string,
): SelectedTests | undefined {
  const { file, part, of } = readPartLabel(label)
  if (of === 1) return undefined
  const found = divided.find(one => one.file === file)
  if (found === undefined) throw new Error(`expected to know which tests are of ${label}`)
  const isRest = part === of
  return { keys: new Set(isRest ? found.keys.flat() : found.keys[part - 1]), isRest }
}

/** With the parts of each divided file in its place. */
export function withParts<Test extends ConsumerConfig['test']>(test: Test, divided: DividedFile[]): Test {
  if (test.select === undefined || divided.length === 0) return test
  const files = test.files.flatMap(file => {
    const of = (divided.find(one => one.file === file)?.keys.length ?? 0) + 1
    return of === 1
      ? [file]
      : Array.from({ length: of }, (_, index) => partLabel({ file, part: index + 1, of }))
  })
  return { ...test, files, divided }
}

/** Whether a file, or the first part of it, is among these. */
export function holdsFile(labels: readonly string[], file: string): boolean {
  return labels.some(label => {
    const own = readPartLabel(label)
    return own.file === file && own.part === 1
  })
}
