import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { gitState, madeOutside } from '../../../src/consumer/set-up-outside.js'
import { testWorkspace } from './consumers.js'

it.each<[string, string[], string | undefined]>([
  ['nothing', [], undefined],
  [
    'what is kept',
    ['checkout/.venv/bin/x', 'checkout/a/node_modules/b/x', 'home/.m2/repository/x'],
    undefined,
  ],
  [
    'caches',
    [
      'checkout/src/__pycache__/x.pyc',
      'home/.cache/pip/x',
      'home/.npm/_cacache/x',
      'home/.rustup/settings.toml',
      'home/.config/go/telemetry/local/x',
      'tmp/x',
    ],
    undefined,
  ],
  ['a file', ['checkout/out'], 'out'],
  ['a file beside a tracked one', ['checkout/src/out.js'], 'src/out.js'],
  ['a folder whose name only begins like one', ['checkout/.venv2/x'], '.venv2'],
  ['a file beside a path', ['checkout/a/out'], 'a/out'],
  ['a file in the HOME', ['home/.gradle/x'], '~/.gradle'],
  ['a file beside a path in the HOME', ['home/.m2/settings.xml'], '~/.m2/settings.xml'],
  [
    'a toolchain of Rust',
    ['home/.rustup/settings.toml', 'home/.rustup/toolchains/x'],
    '~/.rustup/toolchains',
  ],
  ['a setting of Go', ['home/.config/go/env'], '~/.config/go/env'],
  [
    'a browser that npm has fetched beside its packages',
    ['home/.cache/node/x', 'home/.cache/puppeteer/chrome/x'],
    '~/.cache/puppeteer',
  ],
  ['a setting of git', ['checkout/.git/config'], '.git'],
  ['a hook of git', ['checkout/.git/hooks/post-checkout'], '.git'],
  ['a submodule', ['checkout/.git/modules/a/HEAD', 'checkout/a/x'], '.git'],
  [
    'what git does by itself',
    ['index', 'FETCH_HEAD', 'objects/maintenance.lock', 'objects/ab/cd', 'gc.pid', 'logs/HEAD'].map(
      name => `checkout/.git/${name}`,
    ),
    undefined,
  ],
])('%s', async (_, files, found) => {
  await using workspace = await testWorkspace()
  const { checkout, home, tmp } = workspace
  const write = async (name: string) => {
    const path = join({ checkout, home, tmp }[name.split('/')[0] as 'home'], name.replace(/^\w+\//, ''))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, 'x')
  }
  for (const name of ['checkout/README.md', 'checkout/src/main.js', 'checkout/.git/HEAD']) await write(name)
  const before = await gitState(checkout)
  for (const name of files) await write(name)
  const paths = ['.venv', 'a/node_modules', '~/.m2/repository']
  expect(await madeOutside(paths, workspace, ['README.md', 'src/main.js'], before)).toBe(found)
})
