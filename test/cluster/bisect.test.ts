import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from '../support/folder.js'
import { gateEnv } from '../support/gate.js'
import { Program } from '../support/program.js'
import { endpoint } from './docker.js'
import { greeter, imageOfNowhere, nodeConsumer, project } from './greeter.js'

test('the commit that broke the image is found on a real engine, with a test that has flukes', async () => {
  await using place = await folder()
  await using consumer = await project('node')
  // The first run in the middle is red whatever it is, and one of those that come back to it.
  const env = { COUNTER: join(place.path, 'counter'), FLUKES: '3,5' }
  const consumers = [nodeConsumer(consumer.path, ['test/fluke.test.js'], { env })]
  await using provider = await greeter({ image: imageOfNowhere(), consumers })
  const shas = [await provider.git('rev-parse', 'HEAD')]
  for (let number = 1; number <= 8; number++) {
    const greeting = number < 5 ? 'hello, world\n' : 'hello, moon\n'
    shas.push(await provider.commit({ greeting, number: String(number) }))
  }
  const args = ['--good', shas[0] ?? '', '--bad', 'main', '--test', 'test/fluke.test.js::the greeting*']
  await using program = new Program(['bisect', ...args], {
    cwd: provider.path,
    env: { ...gateEnv(), TMPDIR: place.path, DOCKER_HOST: endpoint() },
  })

  const { code, stdout, stderr } = await program.ended

  expect(stdout.split('\n')[0]).toContain(` fails from commit ${shas[5]?.slice(0, 12)} 'a change' on (`)
  expect(stdout).toContain(' greeting | 2 +-\n')
  expect(stderr).toMatch(/^bisect: 8 commits, at most 16 runs\n/)
  expect(code).toBe(0)
})
