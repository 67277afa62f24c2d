import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ConsumerConfig } from '../../../src/config/config.js'
import { makeWorkspace } from '../../../src/consumer/consumer-context.js'
import { folder } from '../../support/folder.js'

/** A consumer's configuration after parsing, with only what a test is about written out. */
export function consumerConfig(more: Partial<ConsumerConfig> = {}): ConsumerConfig {
  return {
    name: 'tool',
    repository: 'acme/tool',
    ref: 'main',
    platforms: [],
    setup: [],
    imageVariable: { name: 'EMULATOR_TAG', value: 'tag' },
    env: {},
    passEnv: [],
    test: {
      command: ['run', '{report}', '{file}'],
      files: ['a.test'],
      report: { format: 'junit' },
      timeoutMs: 60_000,
      shards: 1,
    },
    expect: { minPassed: 1, skips: [], containers: 1, requests: 1, exitCodes: [] },
    exclusive: { containers: [], ports: [], unset: [] },
    ...more,
  }
}

/** The folders of a trial, its checkout included, gone when the test is. */
export async function testWorkspace() {
  const dir = await folder()
  const workspace = await makeWorkspace(join(dir.path, 'work'), join(dir.path, 'evidence'))
  await mkdir(workspace.checkout, { recursive: true })
  return { ...workspace, [Symbol.asyncDispose]: () => dir[Symbol.asyncDispose]() }
}
