import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadPreset } from '../../../src/config/load-preset.js'
import { listInstalled } from '../../../src/consumer/installed.js'
import { ROOT } from '../../../tools/repository.js'
import { testWorkspace } from '../consumer/consumers.js'

/** What the command of a preset lists in a checkout, with the programs of this machine. */
async function listedBy(preset: string, files: Record<string, string>, env: Record<string, string> = {}) {
  const { consumer } = await loadPreset(preset, join(ROOT, 'presets'))
  await using workspace = await testWorkspace()
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(workspace.checkout, path, '..'), { recursive: true })
    await writeFile(join(workspace.checkout, path), content, { mode: 0o755 })
  }
  const context = {
    trial: `preset-${process.pid}`,
    env: { PATH: process.env['PATH'] ?? '', HOME: workspace.home, ...env },
    workspace,
    signal: new AbortController().signal,
    onOutput: () => undefined,
  }
  return await listInstalled(consumer.installed ?? [], { workdir: workspace.checkout }, context)
}

test('local-durable is listed by npm itself', async () => {
  const found = (version: string) => JSON.stringify({ name: 'left', version })
  const files = {
    'package.json': JSON.stringify({ name: 'cli', version: '1.0.0', dependencies: { left: '^1.0.0' } }),
    'node_modules/left/package.json': found('1.2.3'),
  }
  expect(await listedBy('local-durable', files)).toEqual({ installed: [{ name: 'left', version: '1.2.3' }] })
  // It does not fit the range, and npm ends with 1.
  const odd = { ...files, 'node_modules/left/package.json': found('2.0.0') }
  expect(await listedBy('local-durable', odd)).toEqual({ installed: [{ name: 'left', version: '2.0.0' }] })
})

test('aws-sam-cli is listed by pip, with the SDK of its functions, which is in no environment', async () => {
  const files = {
    '.venv/bin/pip':
      '#!/bin/sh\necho "# Editable Git install with no remote (aws-sam-cli==1.164.0)"\necho "-e $PWD"\n',
    constraints: 'aws-durable-execution-sdk-python==1.7.0\n',
  }
  expect(await listedBy('aws-sam-cli', files, { PIP_CONSTRAINT: 'constraints' })).toEqual({
    installed: [
      { name: 'aws-durable-execution-sdk-python', version: '1.7.0' },
      { name: 'aws-sam-cli', version: '1.164.0' },
    ],
  })
})
