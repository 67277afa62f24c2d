import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { inTerminalHere } from '../support/program-here.js'
import { smallConsumer } from '../support/small-consumer.js'
import { Workflow } from '../support/workflow.js'

const USUAL = '.github/compat-gate.yml'

it('every stage as a step reads the file that `config` names, and not the one in the usual place', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine)
  const image = `${small.image}-ci`
  const text = await readFile(join(small.provider.path, USUAL), 'utf8')
  await small.provider.commit({ 'ci/gate.yml': text.replace(`"${small.image}"`, `"${image}"`) })
  const workflow = new Workflow(small, undefined, { inputs: { config: 'ci/gate.yml' }, here: true })

  const { plan, imageId } = await workflow.upToJudge()
  const judged = await workflow.judge(plan, imageId)
  const whole = await workflow.job({ stage: 'all' })

  expect(JSON.parse(plan)).toMatchObject({ image })
  expect(imageId).not.toBe('')
  for (const { outputs } of [judged, whole])
    expect(outputs).toMatchObject({
      verdict: 'pass',
      'candidate-image': expect.stringMatching(new RegExp(`^${image}:`)),
    })
  const promoted = await workflow.job({ stage: 'promote' })
  expect(promoted.log.commands).toMatchObject([
    { name: 'error', data: `config: must be ${USUAL}, its default, for stage 'promote', got 'ci/gate.yml'` },
  ])
})

it.each(['check', 'plan', 'run'])('%s in a terminal reads the file that --config names', async command => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine)
  const text = await readFile(join(small.provider.path, USUAL), 'utf8')
  await small.provider.commit({ [USUAL]: 'version: 9\n', 'ci/gate.yml': text })
  expect(await inTerminalHere([command, '--config', 'ci/gate.yml'], small)).toMatchObject({ code: 0 })
  expect(await inTerminalHere([command], small)).toMatchObject({
    code: 64,
    stderr: expect.stringContaining(`${USUAL}:1:10: version`),
  })
})

it('every stage as a step finds .github/compat-gate.yaml, where action.yml says .yml', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine)
  const text = await readFile(join(small.provider.path, USUAL), 'utf8')
  await small.provider.commit({ [USUAL]: undefined, '.github/compat-gate.yaml': text })
  const workflow = new Workflow(small, undefined, { inputs: { config: USUAL }, here: true })

  const { plan, imageId } = await workflow.upToJudge()
  for (const end of [await workflow.judge(plan, imageId), await workflow.job({ stage: 'all' })])
    expect(end.outputs).toMatchObject({ verdict: 'pass' })
})

it('a mistake in the configuration is shown at its line and column, whatever it is called', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine)
  const text = await readFile(join(small.provider.path, USUAL), 'utf8')
  const hostile = '{"waivers": 7, "a\\n::set-output name=verdict::pass": 1,\n  '
  await small.provider.commit({ [USUAL]: text.replace('{', hostile) })
  const { log, outputs } = await new Workflow(small, undefined, { here: true }).plan()
  const places = log.commands.map(({ name, properties: { file, line, col } }) => [name, file, line, col])
  expect(places).toEqual([
    ['error', USUAL, '1', '13'],
    ['error', USUAL, '1', '16'],
    ['error', undefined, undefined, undefined],
  ])
  expect(log.commands[0]?.data).toBe('waivers: expected a text, got the number 7: put it in quotes')
  expect(outputs).toMatchObject({ verdict: 'inconclusive' })
})
