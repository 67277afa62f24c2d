import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

// The headless shell of Debian, the browser of Debian, and that of the hosted runners.
const NAMES = ['chromium-headless-shell', 'chromium', 'google-chrome']

/** The Chromium of this machine. @throws Error when there is none */
export function startChromium(): Promise<Browser> {
  const found = NAMES.flatMap(name =>
    (process.env['PATH'] ?? '').split(':').map(folder => join(folder, name)),
  )
  const executablePath = found.find(isProgram)
  if (executablePath === undefined)
    throw new Error(
      `expected one of ${NAMES.join(', ')} in the PATH: apt-get install chromium-headless-shell`,
    )
  // As root, which CI is, Chromium cannot have its sandbox; it opens pages of these tests alone.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
