import { expect, it } from 'vitest'
import { keptLines } from '../../../src/report/kept-lines.js'

it('each thing that was kept has a line, and the way to be rid of them the last', () => {
  const kept = { folders: ['/tmp/a/work', '/tmp/a\u001b[2J/candidate'], images: ['r/a:pr-1'] }
  expect(keptLines({ ...kept, remover: 'compat-gate clean' })).toEqual([
    'kept: /tmp/a/work',
    expect.stringMatching(/^kept: \/tmp\/a[^\u001b]*\/candidate$/),
    'kept: the image r/a:pr-1',
    'compat-gate clean removes what was kept',
  ])
  expect(keptLines({ ...kept, remover: undefined })).toHaveLength(3)
  expect(keptLines({ folders: [], images: [], remover: 'compat-gate clean' })).toEqual([])
})
