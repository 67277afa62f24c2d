import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../../src/process/execute.js'
import { readEvidence } from '../../../src/stages/judge.js'
import { passingEvidence } from '../../support/evidence.js'
import { folder } from '../../support/folder.js'
import { quiet, shell } from '../process/commands.js'

const GOOD = JSON.stringify(passingEvidence())

async function put(root: string, path: string | Buffer, text: string): Promise<void> {
  const whole = Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path)])
  await mkdir(Buffer.from(dirname(whole.toString('latin1')), 'latin1'), { recursive: true })
  await writeFile(whole, text)
}

describe('a folder of evidence', () => {
  it('is read at all levels, in the order of its names', async () => {
    await using dir = await folder()
    await put(dir.path, 'b/evidence/small/evidence.json', GOOD)
    await put(dir.path, 'a/evidence/small/evidence.json', GOOD)
    await put(dir.path, 'a/evidence/small/other.json', '{}')

    const { evidence, artifacts, found } = await readEvidence(dir.path)
    expect([evidence, found]).toEqual([[passingEvidence(), passingEvidence()], []])
    expect(evidence.map(one => artifacts.get(one))).toEqual(['a/evidence/small', 'b/evidence/small'])
  })

  it('that is not there holds none', async () => {
    await using dir = await folder()

    await expect(readEvidence(join(dir.path, 'none'))).resolves.toMatchObject({ evidence: [], found: [] })
  })

  it.each<[string, (root: string) => Promise<unknown>]>([
    ['a file that is none', root => put(root, 'x/evidence.json', '[]')],
    ['a file that is no JSON', root => put(root, 'x/evidence.json', '['.repeat(100_000))],
    [
      'keys of a prototype',
      root => put(root, 'x/evidence.json', GOOD.replace('{', '{"__proto__":{"incidents":[]},')),
    ],
    [
      'a number that is none',
      root => put(root, 'x/evidence.json', GOOD.replace(/"durationMs":[^,]*/, '"durationMs":1e999')),
    ],
    [
      'a number below zero',
      root => put(root, 'x/evidence.json', GOOD.replace(/"durationMs":[^,]*/, '"durationMs":-1')),
    ],
    ['a folder with its name', root => mkdir(join(root, 'x/evidence.json'), { recursive: true })],
    ['a link with its name', root => symlink('a/evidence.json', join(root, 'evidence.json'))],
    [
      'a FIFO with its name',
      root => runCommand(shell(`mkfifo '${join(root, 'evidence.json')}'`), { signal: quiet() }),
    ],
    ['a folder whose name is no text', root => put(root, Buffer.from('w\xff/evidence.json', 'latin1'), GOOD)],
    ['folders without an end', root => put(root, `${'deep/'.repeat(20)}evidence.json`, GOOD)],
  ])('with %s is of no use there, and of use otherwise', async (_, change) => {
    await using dir = await folder()
    await put(dir.path, 'a/evidence.json', GOOD)
    await change(dir.path)

    const { evidence, found } = await readEvidence(dir.path)

    expect(evidence).toEqual([passingEvidence()])
    expect(found.map(({ code }) => code)).toEqual(['evidence-unexpected'])
  })
})
