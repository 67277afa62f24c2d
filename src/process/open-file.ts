import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Shows a file as the desktop does, and does not wait for the program that shows it.
 *
 * @returns whether there is anything that could
 */
export async function openOnDesktop(path: string): Promise<boolean> {
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open'
  const child = spawn(opener, [path], { detached: true, stdio: 'ignore' })
  child.unref()
  return once(child, 'spawn').then(
    () => true,
    () => false,
  )
}
