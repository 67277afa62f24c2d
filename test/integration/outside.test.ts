import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connectEngine } from '../../src/engine/connect.js'
import { resolvePin } from '../../src/git/pin.js'
import { pullRequestFiles } from '../../src/github/pull-request-files.js'
import { cancellable } from '../../src/shared/time-limits.js'
import { fakeEngine } from '../support/engine-endpoint.js'
import { FakeEngine } from '../support/fake-engine/fake-engine.js'
import { folder } from '../support/folder.js'
import { gate, gateEnv } from '../support/gate.js'
import { gitContext, gitEnv, testRepository } from '../support/git.js'
import { serveGit } from '../support/git-server.js'
import { quickHosts } from '../support/hosts.js'
import { describeOutside, type HostKind } from '../support/outside.js'
import { runSmallStage } from '../support/run-stage.js'
import { smallConsumer } from '../support/small-consumer.js'
import { TroubledServer } from '../support/troubled-server.js'
import { GitHubServer, json } from '../unit/github/github-server.js'

const gitServer: HostKind = {
  name: 'a git server',
  unavailable: 'network-failed',
  limitMs: 60_000,
  cancels: true,
  open: async ({ hosts, place }) => {
    const root = await folder()
    await (await testRepository(join(root.path, 'tool'))).commit({ 'a.txt': '1' })
    const served = await serveGit(root.path)
    const server = await TroubledServer.before({ port: new URL(served.url).port })
    const repository = { name: 'acme/tool', url: `http://${server.host}/tool` }
    const env = { ...gitEnv, HOME: place, TMPDIR: place }
    return {
      server,
      ask: signal => resolvePin(repository, 'main', gitContext({ hosts, signal, env })),
      owned: [server, served, root],
    }
  },
}

const gitHubApi: HostKind = {
  name: "GitHub's API",
  unavailable: 'network-failed',
  limitMs: 30_000,
  cancels: true,
  open: async ({ hosts }) => {
    const api = await GitHubServer.start((_, response) => json(response, 200, [{ filename: 'a' }]))
    const server = await TroubledServer.before({ port: new URL(api.url).port })
    const access = { token: 't', apiUrl: `http://${server.host}`, repository: 'o/n', hosts }
    return {
      server,
      ask: signal => pullRequestFiles(7, { ...access, signal }),
      owned: [server, api],
    }
  },
}

const engineOverTcp: HostKind = {
  name: 'an engine over TCP',
  unavailable: 'engine-gone',
  limitMs: 60_000,
  cancels: false,
  open: async ({ hosts }) => {
    const fake = await FakeEngine.start()
    const server = await TroubledServer.before({ socketPath: fake.endpoint.replace('unix://', '') })
    const engine = await connectEngine({ DOCKER_HOST: `tcp://${server.host}` }, hosts)
    return {
      server,
      ask: signal => cancellable(engine.containersWithLabel('a=b'), 'the engine was asked', signal),
      owned: [server, fake],
    }
  },
}

test('the evidence tells how often a host was asked, and the report that it failed', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine, { consumer: { repository: 'acme/consumer' } })
  const served = join(small.folder, 'served')
  await small.consumer.git('clone', '--quiet', '--bare', '.', join(served, 'acme', 'consumer.git'))
  await using server = await serveGit(served, { failures: [503] })
  const env = { ...gateEnv(), DOCKER_HOST: engine.endpoint, GITHUB_SERVER_URL: server.url }
  const context = { env, hosts: quickHosts() }
  const { result } = await gate({
    ...{ root: small.provider.path, endpoint: engine.endpoint, folder: small.tmp },
    context,
  })
  expect(result.judgement.verdict).toBe('pass')
  const { host } = new URL(server.url)
  const asked = { host, calls: 2, retries: 1, failures: 1, refused: 0, waitedMs: 1_500 }
  expect(result.evidence[0]?.asked).toContainEqual(asked)
  const failed = 'failed 1 time; 1 further attempt after waits of 1.5 s in all'
  expect(result.notes).toContain(`${host} was asked 2 times, and ${failed}`)
  server.failNext(503)
  const { summary } = await runSmallStage(small, { stage: 'plan' }, { GITHUB_SERVER_URL: server.url })
  expect(summary).toContain(`was asked 1 time, and ${failed}`)
})

for (const kind of [gitServer, gitHubApi, engineOverTcp]) describeOutside(kind)
