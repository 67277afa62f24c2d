import { afterAll, beforeAll, expect, test } from 'vitest'
import { folder } from '../support/folder.js'
import { gate } from '../support/gate.js'
import type { TestRepository } from '../support/git.js'
import { endpoint, forgotten } from './docker.js'
import { greeter, imageOfNowhere, nodeConsumer, project } from './greeter.js'
import { publish } from './published.js'
import { Registry } from './registry.js'
import { codes, runGate } from './run-gate.js'

const GREETING = 'test/greeting.test.js'

let registry: Registry
let consumer: TestRepository
beforeAll(async () => {
  registry = await Registry.start()
  consumer = await project('node')
})
afterAll(async () => {
  await registry?.[Symbol.asyncDispose]()
  await consumer?.[Symbol.asyncDispose]()
})

function using(image: string, file: string, env = {}) {
  return { image, consumers: [nodeConsumer(consumer.path, [file], { env })] }
}

test('a tag that the registry does not have', async () => {
  const result = await runGate(using(`${registry.host}/absent/greeter`, GREETING))
  expect(result.judgement.verdict).toBe('pass')
  expect(result.candidates[0]?.registry.state).toBe('absent')
})

test('a registry that is down is noted, and the gate goes on', async () => {
  const result = await runGate(using(imageOfNowhere(), GREETING))
  expect(result.judgement.verdict).toBe('pass')
  expect(result.candidates[0]?.registry).toMatchObject({
    state: 'unknown',
    detail: expect.stringContaining('connection refused'),
  })
})

test("the candidate's tag is in the registry: nothing is built, and nothing is run", async () => {
  await using place = await folder()
  const image = `${registry.host}/present/greeter`
  await using provider = await greeter(using(image, GREETING))
  const reference = `${image}:pr-${await provider.git('rev-parse', 'HEAD')}`
  await publish(reference)
  const request = { root: provider.path, endpoint: endpoint(), folder: place.path }
  const { result, events } = await gate(request)
  expect(codes(result)).toEqual(['candidate-tag-exists'])
  expect(result.judgement.verdict).toBe('inconclusive')
  expect(result.candidates).toEqual([])
  expect(result.evidence[0]?.files).toEqual([])
  expect(events.filter(({ kind }) => kind === 'file-started')).toEqual([])
})

test('a consumer that pulls what is published and uses it', async () => {
  const image = `${registry.host}/latest/greeter`
  await publish(`${image}:latest`)
  await using _pulled = forgotten(`${image}:latest`)
  const result = await runGate(using(image, 'test/latest.test.js'))
  expect(codes(result)).toEqual(['other-image-used'])
  expect(result.judgement.verdict).toBe('inconclusive')
  expect(result.evidence[0]?.imageEvents).toMatchObject([{ action: 'pull', reference: `${image}:latest` }])
})

test('a consumer that has an image of its own built by BuildKit from what is published', async () => {
  const image = `${registry.host}/base/greeter`
  await publish(`${image}:latest`)
  // Where the docker client of cluster mode has its plugin.
  const { DOCKER_CONFIG = '' } = process.env
  // The consumer leaves it: Docker 20.10 tells of it by no event, so that it would have to be looked at in time.
  const own = 'our-own/from-latest:1'
  await using _own = forgotten(own)
  const env = { DOCKER_CONFIG, PUBLISHED: `${image}:latest`, OWN_IMAGE: own }
  const consumers = [nodeConsumer(consumer.path, ['test/from-latest.test.js'], { env })]
  const result = await runGate({ image, consumers, env: { DOCKER_CONFIG } })
  expect(result.evidence[0]?.imageEvents).toEqual([])
  expect(codes(result)).toEqual(['other-image-used'])
})

test("a consumer that pulls over the candidate's tag past the gateway, pushed meanwhile", async () => {
  const image = `${registry.host}/over/greeter`
  await publish(`${image}:latest`)
  const result = await runGate(using(image, 'test/publish.test.js', { DOCKER_HOST: endpoint() }))
  await using _pulled = forgotten(result.candidates[0]?.reference ?? '')
  expect(codes(result)).toEqual(['candidate-pulled-over', 'candidate-tag-moved', 'other-image-used'])
  expect(result.judgement.verdict).toBe('inconclusive')
})
