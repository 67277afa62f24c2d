import { spawnSync } from 'node:child_process'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadPreset } from '../../../src/config/load-preset.js'
import { ROOT } from '../../../tools/repository.js'
import { folder } from '../../support/folder.js'

const { consumer } = await loadPreset('aws-sam-cli', join(ROOT, 'presets'))

async function program(path: string, script: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
}

/** Runs a set-up step of the preset with programs of the test's own before those of the machine. */
function runStep(number: number, place: string, env: Record<string, string> = {}) {
  const script = consumer.setup[number]?.run
  if (script === undefined) throw new Error(`expected a set-up step ${number}`)
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: place,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { PATH: `${place}/bin:/usr/bin:/bin`, ...env },
  })
  return { status, stdout, stderr }
}

test.each([
  { python: 'a Python that answers', script: 'echo Python 3.13.5', status: 0 },
  // As pyenv's shim does where no 3.13 is chosen.
  { python: 'a dead shim', script: 'exit 127', status: 1 },
])('python3.13 is asked for its version: $python', async ({ script, status }) => {
  await using place = await folder()
  await mkdir(join(place.path, 'bin'))
  await program(join(place.path, 'bin/python3.13'), script)
  const said = runStep(0, place.path)
  expect(said.status).toBe(status)
  if (status !== 0) expect(said.stderr).toContain('python3.13: install it')
})

const PYTHON = `mkdir -p .venv/bin; cp bin/pip .venv/bin/pip`
// Keeps what pip would read, and what it was asked for.
const PIP = `cat "$PIP_CONSTRAINT" >>read; echo "$*" >>asked
case $1 in download) mkdir -p .venv/sdk; touch .venv/sdk/aws_durable_execution_sdk_python-1.7.0-py3-none-any.whl;; esac`

test.each([
  { wanted: '', first: 'aws-durable-execution-sdk-python' },
  { wanted: '<2', first: 'aws-durable-execution-sdk-python<2' },
])('the SDK of the functions is found under the constraint "$wanted", said, and held', async given => {
  await using place = await folder()
  await mkdir(join(place.path, 'bin'))
  await program(join(place.path, 'bin/python3'), PYTHON)
  await program(join(place.path, 'bin/pip'), PIP)
  const constraint = join(place.path, '.venv/constraints.txt')
  const said = runStep(1, place.path, { FUNCTIONS_SDK: given.wanted, PIP_CONSTRAINT: constraint })
  expect(said).toEqual({ status: 0, stdout: 'aws-durable-execution-sdk-python==1.7.0\n', stderr: '' })
  const read = await readFile(join(place.path, 'read'), 'utf8')
  expect(read).toBe(`${given.first}\naws-durable-execution-sdk-python==1.7.0\n`)
  expect(await readFile(join(place.path, 'asked'), 'utf8')).toMatch(/^download .*\ninstall .*-e \.\[dev\]\n$/)
})

test('the constraint is where set-up writes it, and a configuration can say another SDK', () => {
  expect(consumer.env).toMatchObject({
    FUNCTIONS_SDK: '',
    PIP_CONSTRAINT: '{workdir}/.venv/constraints.txt',
  })
})
