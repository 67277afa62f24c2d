import { expect, test, vi } from 'vitest'
import type { Engine } from '../../../src/engine/engine.js'
import { IncidentError } from '../../../src/shared/errors.js'
import { promoteJob } from '../../../src/stages/promote.js'
import { approved } from '../../support/approved.js'
import { quickHosts } from '../../support/hosts.js'
import { MemoryRegistry } from '../../support/memory-registry.js'
import { FACTS } from '../candidate/builds.js'

const registries = vi.hoisted((): object[] => [])
vi.mock('../../../src/registry/docker-registry.js', () => ({
  DockerRegistry: class {
    constructor() {
      // biome-ignore lint/correctness/noConstructorReturn: the registry of the test stands in for the real one
      return registries[0] ?? this
    }
  },
}))

test('a promotion that wrote latest and cannot read it back: the summary and the message say how to undo it', async () => {
  await using gate = await approved({ latest: { state: 'absent' } })
  const registry = new MemoryRegistry(gate.engine)
  registries.unshift(registry)
  const old = registry.put({ platform: 'linux/amd64', configDigest: `sha256:${'a'.repeat(64)}` })
  registry.tags.set('latest', old)
  let written = false
  registry.after = (operation, reference) => {
    if (operation === 'copy' && reference.endsWith(':latest')) written = true
  }
  registry.before = operation => {
    if (written && operation === 'read') throw new IncidentError('internal-error', 'the registry is gone')
  }
  const { candidates, approved: ids, verdict, version } = gate.request
  const image = 'registry.example/team/emulator'

  const report = await promoteJob(
    {
      stage: 'promote',
      root: gate.path,
      candidate: candidates,
      approvedImageId: ids,
      candidateImage: `${image}:pr-1`,
      verdict,
      version,
      expectedLatest: old,
      platformTags: undefined,
      dryRun: false,
    },
    {
      env: {},
      signal: new AbortController().signal,
      listener: () => undefined,
      hosts: quickHosts(),
      connect: async () => ({ ...gate.engine, facts: async () => FACTS }) as Partial<Engine> as Engine,
      folder: gate.path,
      run: '0123456789ab',
      presetsDir: 'presets',
      keep: { work: false, candidate: true },
      launch: { program: ['compat-gate'] },
      ownsMachine: false,
      commandFiles: { restore: () => [] },
      adopt: () => undefined,
    },
  )

  const command = `docker buildx imagetools create --prefer-index=false --tag ${image}:latest ${image}@${old}`
  expect(report.failure).toMatch(/:latest was written, and cannot be read back, .*the registry is gone/)
  expect(report.failure).toContain(`To put the old one back:\n\n  ${command}`)
  expect(report.summary).toContain(command)
  expect(report.summary.match(/To put the old/g)).toHaveLength(1)
  expect(report.outputs['latest-digest']).toBe('')
})
