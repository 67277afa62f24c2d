import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { newReportFolder } from '../../../src/cli/gate-folder.js'
import { openInTerminal } from '../../../src/cli/open.js'
import { UsageError } from '../../../src/shared/errors.js'
import { folder } from '../../support/folder.js'

/** What is said on both streams, and which pages were shown. */
async function openedIn(root: string, { isTTY, shows = true }: { isTTY: boolean; shows?: boolean }) {
  const said: string[] = []
  const write = (text: unknown) => said.push(String(text)) > 0
  const streams = [process.stdout, process.stderr].map(one =>
    vi.spyOn(one, 'write').mockImplementation(write),
  )
  const before = Object.getOwnPropertyDescriptor(process.stdout, 'isTTY')
  Object.defineProperty(process.stdout, 'isTTY', { value: isTTY, configurable: true })
  const shown: string[] = []
  const show = async (page: string) => shown.push(page) > 0 && shows
  try {
    await openInTerminal({ command: 'open', root }, show)
  } finally {
    for (const one of streams) one.mockRestore()
    if (before === undefined) Reflect.deleteProperty(process.stdout, 'isTTY')
    else Object.defineProperty(process.stdout, 'isTTY', before)
  }
  return { said, shown }
}

it('the last report is shown to whoever looks at a terminal, and its path printed in any case', async () => {
  await using root = await folder()
  const report = await newReportFolder(root.path, '0123456789ab', new Date(0))
  const page = join(report, 'report.html')
  await writeFile(page, '')
  expect(await openedIn(root.path, { isTTY: true })).toEqual({ said: [`${page}\n`], shown: [page] })
  expect(await openedIn(root.path, { isTTY: false })).toEqual({ said: [`${page}\n`], shown: [] })
  const { said } = await openedIn(root.path, { isTTY: true, shows: false })
  expect(said).toEqual([`${page}\n`, expect.stringContaining('open that file in a browser')])
})

it('a repository without a report is told how to get one', async () => {
  await using root = await folder()
  await expect(openedIn(root.path, { isTTY: true })).rejects.toThrow(
    new UsageError(`there is no report below ${root.path}: compat-gate run makes one, without --report`),
  )
})
