import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { fakeEngine } from '../../support/engine-endpoint.js'
import { folder } from '../../support/folder.js'
import { buildShell } from '../../support/shell-image.js'
import { spring, trapEnvironment } from '../../support/traps/spring.js'
import { traps } from '../../support/traps/trap.js'

it('a trap that cannot be arranged leaves no image', async () => {
  await using engine = await fakeEngine()
  await buildShell(engine.endpoint)
  await using dir = await folder()
  const own = join(dir.path, 'none')
  await mkdir(own)
  await writeFile(join(dir.path, 'lib.mjs'), '')
  await writeFile(
    join(own, 'arrange.mjs'),
    `export default async ({ build, image }) => {
      await build(\`\${image}:more\`)
      throw new Error('not today')
    }`,
  )
  const [trap] = await traps(['none'])
  if (trap === undefined) throw new Error('there is no trap')
  const before = await engine.docker.listImages()

  await expect(spring({ ...trap, folder: own }, engine)).rejects.toThrow('not today')

  expect(await engine.docker.listImages()).toEqual(before)
})

it.each([
  { what: 'two images on a real engine', fake: false, baseline: 'latest', own: {}, wanted: '/client' },
  {
    what: 'a DOCKER_CONFIG',
    fake: false,
    baseline: 'latest',
    own: { DOCKER_CONFIG: '/own' },
    wanted: '/own',
  },
  { what: 'one image', fake: false, baseline: undefined, own: {}, wanted: undefined },
  { what: 'two images on the fake', fake: true, baseline: 'latest', own: {}, wanted: undefined },
])('a trap with $what has DOCKER_CONFIG $wanted', async ({ fake, baseline, own, wanted }) => {
  vi.stubEnv('DOCKER_CONFIG', '/client')
  await using engine = await fakeEngine()
  const [trap] = await traps(['none'])
  if (trap === undefined) throw new Error('there is no trap')
  const given = { trap: { ...trap, baseline, environment: own }, consumer: '/consumer' }
  const env = trapEnvironment(given, {}, fake ? engine : { ...engine, fake: undefined })
  expect(env['DOCKER_CONFIG']).toBe(wanted)
})
