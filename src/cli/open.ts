import { openOnDesktop } from '../process/open-file.js'
import { UsageError } from '../shared/errors.js'
import type { FolderArguments } from './definitions/folder-commands.js'
import { lastReport } from './gate-folder.js'

/**
 * `compat-gate open`: prints the path of the last report, and shows it to whoever looks at a terminal.
 *
 * @throws UsageError when there is none
 */
export async function openInTerminal({ root }: FolderArguments, show = openOnDesktop): Promise<void> {
  const page = await lastReport(root)
  if (page === undefined)
    throw new UsageError(`there is no report below ${root}: compat-gate run makes one, without --report`)
  process.stdout.write(`${page}\n`)
  if (process.stdout.isTTY && !(await show(page)))
    process.stderr.write(
      'compat-gate: nothing on this machine shows it by itself: open that file in a browser\n',
    )
}
