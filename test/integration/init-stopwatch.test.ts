import { expect, it } from 'vitest'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { CONFIG, initArguments, initPlace, WORKFLOW } from '../support/init-place.js'

it('from a Dockerfile and a foreign consumer to a verdict, it takes two commands, and four files that init has written', async () => {
  await using engine = await engineEndpoint()
  await using here = await initPlace(engine, 'node-test')

  const first = await here.gate(initArguments('--consumer', '../consumer'))
  expect([first.code, first.stderr]).toEqual([0, ''])
  const second = await here.gate(['run'])
  expect(second.stdout).toMatch(/verdict: pass\n$/)

  const files = (await here.image.git('status', '--porcelain', '--untracked-files=all')).split('\n')
  expect(files.map(line => line.slice(3))).toEqual(['.dockerignore', CONFIG, WORKFLOW, '.gitignore'])
  const written = (await here.read(CONFIG)).split('\n').filter(line => /^ *[^# ]/.test(line))
  expect(written.length).toBeLessThanOrEqual(20)
})
