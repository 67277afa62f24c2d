import { execFile } from 'node:child_process'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { makeWorkspace, type Workspace } from '../../src/consumer/consumer-context.js'
import { workspacesBeside } from '../../src/consumer/shard-workspaces.js'
import { folder } from '../support/folder.js'

const execute = promisify(execFile)
const signal = new AbortController().signal

const FILES = {
  'pyproject.toml': `[project]
name = "greeter"
version = "1.0"
[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
[tool.setuptools]
package-dir = { "" = "src" }
[project.scripts]
greet = "greeter:main"
`,
  'src/greeter/__init__.py': 'def main():\n    print(__file__)\n',
  'test_greeter.py': `import subprocess, sys, greeter

def test_where():
    said = subprocess.run(["greet"], capture_output=True, text=True, check=True).stdout.strip()
    print("where", sys.prefix, greeter.__file__, greeter.main.__code__.co_filename, said)
`,
  'package.json': '{ "name": "consumer", "version": "1.0.0" }',
  'tool/package.json': '{ "name": "tool", "version": "1.0.0", "bin": "tool.js" }',
  'tool/tool.js': '#!/usr/bin/env node\nconsole.log(__filename)\n',
}

// Loads everything once, so that there are compiled modules which know their paths.
const SET_UP = `python3 -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check pytest==8.4.2 -e .
.venv/bin/greet
npm install --offline --no-audit --no-fund ./tool
npm install --offline --no-audit --no-fund --global --prefix "$HOME/.tools" --install-links ./tool`

const RUN = `. .venv/bin/activate
pytest -q -s -p no:cacheprovider test_greeter.py | grep ^where | tr ' ' '\\n'
python -m pip --version | cut -d' ' -f4
node_modules/.bin/tool
"$HOME/.tools/bin/tool"`

async function shell(script: string, { checkout, home, tmp }: Workspace): Promise<string[]> {
  const env = { ...process.env, HOME: home, TMPDIR: tmp }
  const { stdout } = await execute('bash', ['-euo', 'pipefail', '-c', script], { cwd: checkout, env })
  return stdout.trim().split('\n')
}

test('what pip and npm have installed works in a copy of the checkout, and without the original', async () => {
  await using place = await folder()
  const original = await makeWorkspace(join(place.path, 'work'), join(place.path, 'evidence'))
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(join(original.checkout, name, '..'), { recursive: true })
    await writeFile(join(original.checkout, name), text)
  }
  await shell(SET_UP, original)
  const [copy = original] = await workspacesBeside(original, 2, { env: process.env, signal })
  await rename(original.checkout, join(place.path, 'gone'))
  await rename(original.home, join(place.path, 'gone-home'))

  const said = await shell(RUN, copy)
  const module = join(copy.checkout, 'src', 'greeter', '__init__.py')
  expect(said.filter(line => line !== 'where')).toEqual([
    join(copy.checkout, '.venv'),
    module,
    module,
    module,
    expect.stringContaining(join(copy.checkout, '.venv', 'lib')),
    join(copy.checkout, 'tool', 'tool.js'),
    join(copy.home, '.tools', 'lib', 'node_modules', 'tool', 'tool.js'),
  ])
}, 300_000)
