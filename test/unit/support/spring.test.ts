import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fakeEngine } from '../../support/engine-endpoint.js'
import { folder } from '../../support/folder.js'
import { buildShell } from '../../support/shell-image.js'
import { spring } from '../../support/traps/spring.js'
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
