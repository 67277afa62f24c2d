import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { input, need, note, only, output, path, run } from './kit.mjs'

await run(() => {
  only('cache', '')
  only('update-environment', 'true')
  const versions = input('python-version', { required: true })
    .split('\n')
    .map(line => line.trim())
  const own = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], {
    encoding: 'utf8',
  }).trim()
  const folder = join(need('RUNNER_TEMP'), 'python')
  mkdirSync(folder, { recursive: true })
  for (const name of [...versions.map(version => `python${version}`), 'python', 'python3']) {
    rmSync(join(folder, name), { force: true })
    symlinkSync(own, join(folder, name))
  }
  path(folder)
  output('python-version', versions.at(-1))
  output('python-path', join(folder, 'python'))
  note({ python: versions })
})
