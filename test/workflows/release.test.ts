import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../../tools/repository.js'
import { folder } from '../support/folder.js'
import type { ActRun } from './act.js'
import { breakEmulator, improveEmulator, setVersion } from './monorepo.js'
import { configDigest, configDigests, tags } from './published.js'
import { World } from './world.js'

const JOBS = ['version', 'plan', 'build', 'trial', 'judge', 'compat-gate', 'promote']
const GREEN = Object.fromEntries(JOBS.map(job => [job, 'success']))

/** The images that the judge approved, by platform. */
async function approved(run: ActRun): Promise<Record<string, string>> {
  const { candidates } = await run.verdict()
  return Object.fromEntries(candidates.map(({ platform, configDigest }) => [platform, configDigest]))
}

test('a good release is published as it was tested; a breaking one after it changes nothing', async () => {
  await using world = await World.make('example')
  await improveEmulator(world.monorepo)
  const good = await world.release('short', 'sdk-v1.6.0,testing-v1.2.1')
  await good.end()
  expect(good.log.jobs, good.log.whole).toEqual(GREEN)
  const tested = await approved(good)
  const published = await tags(world.image)
  expect(published).toEqual(expect.arrayContaining(['latest', 'v1.2.1', 'v1.2.1-arm64', 'v1.2.1-x86_64']))
  expect(await configDigests(world.image, 'latest')).toEqual(tested)
  expect(await configDigests(world.image, 'v1.2.1')).toEqual(tested)
  expect(await configDigest(world.image, 'v1.2.1-x86_64')).toBe(tested['linux/amd64'])
  expect(await configDigest(world.image, 'v1.2.1-arm64')).toBe(tested['linux/arm64'])

  await setVersion(world.monorepo, '1.2.2')
  await breakEmulator(world.monorepo, 'arn-shape')
  const breaking = await world.release('long', 'testing-v1.2.2')
  await breaking.end()
  const { promote: _, ...others } = GREEN
  expect(breaking.log.jobs, breaking.log.whole).toEqual({
    ...others,
    judge: 'failure',
    'compat-gate': 'failure',
  })
  expect(await breaking.verdict()).toMatchObject({ verdict: 'fail' })
  expect(await tags(world.image)).toEqual(published)
  expect(await configDigests(world.image, 'latest')).toEqual(tested)
})

test('a release of another package publishes nothing and is green', async () => {
  await using world = await World.make('small')
  const run = await world.release('long', 'sdk-v1.6.0,otel-v0.2.0')
  await run.end()
  expect(run.log.jobs, run.log.whole).toEqual({ version: 'success' })
})

test('a release whose tag is not the version of the source publishes nothing and is red', async () => {
  await using world = await World.make('small')
  const run = await world.release('short', 'testing-v1.3.0')
  await run.end()
  expect(run.log.jobs, run.log.whole).toEqual({ version: 'failure' })
})

// Not by act, which may lose the last lines of a step that fails.
test('such a release says both versions', async () => {
  await using place = await folder()
  const FILE = join(place.path, '__about__.py')
  await writeFile(FILE, '__version__ = "1.2.1"\n')
  const { jobs } = parse(await readFile(join(ROOT, 'workflows-templates/ecr-release.yml'), 'utf8'))
  const script: string = jobs.version.steps.find(({ id }: { id?: string }) => id === 'version').run
  const env = { PATH: process.env['PATH'], TAG: 'testing-v1.3.0', PREFIX: 'testing-v', FILE }
  const ended = promisify(execFile)('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    env,
  })
  await expect(ended).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/::error::.* is of version '1\.3\.0', and .* says '1\.2\.1'/),
  })
})
