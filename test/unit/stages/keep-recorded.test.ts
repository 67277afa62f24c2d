import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/evidence.js'
import { readEvidence } from '../../../src/stages/judge.js'
import { keepRecorded } from '../../../src/stages/keep-recorded.js'
import type { RunResult } from '../../../src/verdict/verdict.js'
import { fileEvidence, passingEvidence } from '../../support/evidence.js'
import { folder } from '../../support/folder.js'
import { result } from '../report/results.js'

interface Given {
  verdict?: RunResult['judgement']['verdict']
  har?: string
  trial?: Partial<Evidence>
  arrange?: (trial: string) => Promise<unknown>
}

/** What the report of a judge holds, after two jobs have left their evidence. */
async function kept({ verdict = 'pass', har = '01-a.har', trial, arrange }: Given = {}) {
  await using place = await folder()
  const [from, report] = [join(place.path, 'from'), join(place.path, 'report')]
  await mkdir(report)
  for (const name of ['one', '2']) {
    const own = join(from, name, 'evidence', 'tool')
    await mkdir(own, { recursive: true })
    const evidence = passingEvidence({
      files: [fileEvidence('a.test', { har }), fileEvidence('b.test')],
      ...trial,
    })
    await writeFile(join(own, 'evidence.json'), JSON.stringify(evidence))
    await writeFile(join(own, '01-a.har'), `of ${name}`)
    await writeFile(join(own, 'else.txt'), 'more')
    await arrange?.(own)
  }
  const { evidence, artifacts } = await readEvidence(from)
  const judged = { ...result(), judgement: { verdict, consumers: [] }, evidence, artifacts }
  const notes = await keepRecorded(judged, from, report)
  const all = await readdir(report, { recursive: true, withFileTypes: true })
  const paths = all.filter(one => one.isFile()).map(one => join(one.parentPath, one.name))
  const files = paths.map(path => path.slice(report.length + 1)).sort()
  const hars = await Promise.all(
    paths.filter(path => path.endsWith('.har')).map(path => readFile(path, 'utf8')),
  )
  const again = await readEvidence(join(report, 'evidence'))
  return {
    notes,
    files,
    hars: hars.sort(),
    isSame: JSON.stringify(again.evidence) === JSON.stringify(evidence),
  }
}

describe('the report of a judge', () => {
  it('keeps what a green run has recorded, as a later run reads it', async () => {
    expect(await kept()).toEqual({
      notes: [],
      files: [
        'evidence/1/01-a.har',
        'evidence/1/evidence.json',
        'evidence/2/01-a.har',
        'evidence/2/evidence.json',
      ],
      hars: ['of 2', 'of one'],
      isSame: true,
    })
  })

  it.each<[string, Given]>([
    ['a run that was not green', { verdict: 'fail' }],
    ['a control', { trial: { arm: 'control' } }],
    ['a round', { trial: { round: 1 } }],
    ['what lies elsewhere', { har: '../tool/01-a.har' }],
  ])('keeps nothing of %s', async (_, given) => {
    expect(await kept(given)).toMatchObject({ notes: [], files: [] })
  })

  it.each<[string, Given, string]>([
    ['a file is not there', { har: '02-b.har' }, 'the recordings cannot be kept in the report: ENOENT'],
    [
      'they are too large',
      { arrange: own => truncate(join(own, '01-a.har'), 129 << 20) },
      'no recording is kept in the report: together they have more than 256 MiB',
    ],
    [
      'a file is a link',
      { har: 'link.har', arrange: own => symlink('/etc/hostname', join(own, 'link.har')) },
      'the recordings cannot be kept in the report: ELOOP',
    ],
  ])('has a note where %s', async (_, given, why) => {
    const { notes, hars } = await kept(given)
    expect([notes, hars]).toEqual([[expect.stringContaining(why)], []])
  })
})
