import { afterAll, beforeAll, expect, test } from 'vitest'
import { Program } from '../support/program.js'
import { endpoint } from './docker.js'
import { type Gated, type Place, place } from './promotion.js'

let it: Place
beforeAll(async () => {
  it = await place()
})
afterAll(async () => {
  await it?.[Symbol.asyncDispose]()
})

/** `compat-gate promote` as a person would type it. */
async function promote({ request }: Gated, more: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const words = [
    ...['promote', '--candidate', request.candidates, '--verdict', request.verdict],
    ...['--version', request.version, '--approved-image-id', request.approved],
    ...['--candidate-image', `${it.image}:pr-one`, ...more],
  ]
  const { PATH, HOME, DOCKER_CONFIG } = process.env
  const surroundings = { PATH, HOME, DOCKER_CONFIG, TMPDIR: it.path, DOCKER_HOST: endpoint(), ...env }
  await using program = new Program(words, { cwd: it.path, env: surroundings })
  return await program.ended
}

test('a dry run says every step, writes nothing, and needs no engine', async () => {
  const gated = await it.gated('one')
  const end = await promote(gated, ['--dry-run'], { DOCKER_HOST: 'unix:///nowhere.sock' })
  expect(end.code).toBe(0)
  for (const step of ['push', 'claim', 'assemble', 'move'])
    expect(end.stderr).toMatch(new RegExp(`${step} \\S+.*would be done`))
  expect(it.proxy.writes).toEqual([])
  expect(await it.digest('latest')).toBeUndefined()
})

test('a release, and the refusal of the next one, which has been overtaken', async () => {
  const gated = await it.gated('one')
  const end = await promote(gated)
  expect([end.code, end.stderr]).toEqual([0, expect.stringContaining('look at it all again: done')])
  const digest = await it.digest('latest')
  expect(end.stdout).toContain(`latest-digest=${digest}\n`)
  expect(end.stdout).toContain(`version-digest=${await it.digest('v1.2.1')}\n`)

  const late = await promote(await it.gated('two', { version: 'v1.2.2' }))
  expect(late.code).toBe(2)
  expect(late.stderr).toContain(`latest has moved since the gate ran: expected none, got ${digest}`)
  expect(late.stdout).toBe('version-digest=\nlatest-digest=\n')
  expect(await it.digest('latest')).toBe(digest)
})

test('another repository than the gate’s is refused', async () => {
  const gated = await it.gated('three', { version: 'v2.0.0' })
  const writes = it.proxy.writes.length
  const end = await promote(gated, ['--candidate-image', 'registry.example/elsewhere:pr-one'])
  expect(end.code).toBe(2)
  expect(end.stderr).toContain('and candidate-image is of registry.example/elsewhere')
  expect(it.proxy.writes).toHaveLength(writes)
})
