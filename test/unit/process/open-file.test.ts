import { execFileSync } from 'node:child_process'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { openOnDesktop } from '../../../src/process/open-file.js'
import { folder } from '../../support/folder.js'

describe('a file on the desktop', () => {
  it('is given to its program, whose end nobody waits for', async () => {
    await using place = await folder()
    const fifo = join(place.path, 'fifo')
    execFileSync('mkfifo', [fifo])
    for (const name of ['open', 'xdg-open']) {
      // Waits for its reader, who comes when it has been left alone.
      await writeFile(join(place.path, name), `#!/bin/sh\necho "$#: $1" >'${fifo}'\n`)
      await chmod(join(place.path, name), 0o755)
    }
    vi.stubEnv('PATH', `${place.path}:/usr/bin:/bin`)
    expect(await openOnDesktop('/a b/report.html')).toBe(true)
    expect(await readFile(fifo, 'utf8')).toBe('1: /a b/report.html\n')
  })

  it('is opened by nobody where there is no such program', async () => {
    await using place = await folder()
    vi.stubEnv('PATH', place.path)
    expect(await openOnDesktop('/report.html')).toBe(false)
  })
})
