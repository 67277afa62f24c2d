import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseJsonDocument, readJsonDocument } from '../../../src/shared/json-documents.js'
import { folder } from '../../support/folder.js'

const Schema = z.strictObject({
  schema: z.literal('plan@1'),
  pin: z.string().regex(/^[0-9a-f]+$/, 'expected a commit'),
  items: z.array(z.strictObject({ shard: z.number().int(), state: z.enum(['present', 'absent']) })),
})
const GOOD = { schema: 'plan@1', pin: 'c0ffee', items: [{ shard: 1, state: 'absent' }] }

const refuse = (why: string, cause: unknown) => new RangeError(`refused: ${why}`, { cause })
const parse = (value: unknown) => parseJsonDocument(JSON.stringify(value), Schema, refuse)

describe('a document', () => {
  it('is given back in the shape of its schema', () => {
    expect(parse(GOOD)).toEqual(GOOD)
  })

  it.each<[string, unknown, string]>([
    ['another version', { ...GOOD, schema: 'plan@9' }, "schema: expected 'plan@1', got 'plan@9'"],
    ['a value that is missing', { ...GOOD, pin: undefined }, 'pin: expected a text, got nothing'],
    ['a text of another form', { ...GOOD, pin: 'main' }, "pin: expected a commit, got 'main'"],
    [
      'another type, deeper',
      { ...GOOD, items: [GOOD.items[0], { shard: 'one', state: 'absent' }] },
      "items[1].shard: expected a number, got 'one'",
    ],
    [
      'another choice',
      { ...GOOD, items: [{ shard: 1, state: 'gone' }] },
      "items[0].state: expected 'present' or 'absent', got 'gone'",
    ],
    ['a key that is not known', { ...GOOD, 'no such': 1 }, "['no such']: unknown key 'no such'"],
    ['a list as a whole', [], 'expected a map, got an empty list'],
    ['nothing as a whole', null, 'expected a map, got nothing'],
    [
      'much that is wrong',
      { items: [1, 2, 3] },
      "schema: expected 'plan@1', got nothing; pin: expected a text, got nothing; items[0]: expected a map, got the number 1; and 2 more",
    ],
    [
      'a hostile text',
      { ...GOOD, pin: `\n::error::\u001b[31m${'x'.repeat(200)}` },
      `pin: expected a commit, got '\\n::error::\\u001b[31m${'x'.repeat(44)}…'`,
    ],
  ])('%s is refused with a sentence', (_, value, why) => {
    expect(() => parse(value)).toThrow(new RangeError(`refused: ${why}`))
  })

  // With the square of their number, this would not come to its end.
  it('with a hundred thousand mistakes is refused for the first ones', () => {
    const why =
      'items[0]: expected a map, got the number 0; items[1]: expected a map, got the number 1; items[2]:'
    const mistakes = Array.from({ length: 100_000 }, (_, index) => index)
    expect(() => parse({ ...GOOD, items: mistakes })).toThrow(why)
    expect(() => parse({ ...GOOD, items: mistakes })).toThrow('; and 99997 more')
  })

  it('that is no JSON is refused with what the parser says, on one line', () => {
    const broken = () => parseJsonDocument('{\n"a": \n}', Schema, refuse)
    expect(broken).toThrow(RangeError)
    expect(broken).toThrow(/^refused: it is no JSON: Unexpected token [^\n]*$/)
  })
})

describe('a file with a document', () => {
  const read = (path: string, mostBytes = 1_000) => readJsonDocument(path, Schema, { mostBytes, refuse })

  it('is read, and refused when it is not there, too long, a link or a folder', async () => {
    await using dir = await folder()
    const path = join(dir.path, 'plan.json')
    await expect(read(path)).rejects.toThrow(/^refused: ENOENT: no such file or directory, .*plan\.json/)
    await writeFile(path, JSON.stringify(GOOD))
    await expect(read(path)).resolves.toEqual(GOOD)
    await expect(read(path, 10)).rejects.toThrow(
      /^refused: expected at most 10 bytes in .*plan\.json, got 7\d/,
    )
    await symlink(path, join(dir.path, 'link.json'))
    await expect(read(join(dir.path, 'link.json'))).rejects.toThrow(/^refused: ELOOP: /)
    await mkdir(join(dir.path, 'folder.json'))
    await expect(read(join(dir.path, 'folder.json'))).rejects.toThrow(/^refused: expected a regular file/)
  })
})
