import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fakeEngine } from '../support/engine-endpoint.js'
import { folder } from '../support/folder.js'
import { publishSmall } from '../support/published-image.js'
import { smallConsumer } from '../support/small-consumer.js'
import { Workflow } from '../support/workflow.js'

/** A server that says who ran, and under which identifier. */
const server = (id: string) => `const { randomUUID } = require('node:crypto')
require('node:http').createServer(({ url }, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(url === '/runs' ? { id: ${id} } : { name: 'small' }))
}).listen(80, () => console.log('listening'))`

const asks = (path: string) => `await askCandidate(${`'${path}', `.repeat(3)}); report('asks')`
const CONFIG = '.github/compat-gate.yml'
const BLOCKS = '.github/blocks.yml'
const CHANGED = 'GET /runs → 200 .id: uuid → uuid/uuid'

describe('the judge of an image that answers otherwise', () => {
  /** Two shards on both images, of which the tests notice nothing; each case judges a copy of what they have left. */
  let tried: { workflow: Workflow } & Awaited<ReturnType<Workflow['upToJudge']>>
  const used: AsyncDisposable[] = []
  beforeAll(async () => {
    const engine = await fakeEngine()
    used.unshift(engine)
    const small = await smallConsumer(engine, {
      tests: { 'a.js': asks('/runs'), 'b.js': asks('/names') },
      test: { shards: 2 },
      dockerfile: ['COPY server.js /server.js', 'CMD ["node", "/server.js"]'],
      consumer: { expect: { requests: 1 } },
      file: { baseline: { image: 'latest', when: 'always' } },
    })
    used.unshift(small)
    const { provider } = small
    const config = JSON.parse(await readFile(join(provider.path, CONFIG), 'utf8'))
    await provider.commit({ 'server.js': server('randomUUID()') })
    await publishSmall(small, engine)
    await provider.commit({
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the server's.
      'server.js': server('`${randomUUID()}/${randomUUID()}`'),
      [BLOCKS]: JSON.stringify({ ...config, contract: 'block' }),
    })
    const workflow = new Workflow(small, ['4711', '1'], { here: true })
    tried = { workflow, ...(await workflow.upToJudge()) }
  })
  afterAll(async () => {
    for (const one of used) await one[Symbol.asyncDispose]()
  })

  async function judged(config: string, change: (evidence: string) => Promise<void> = async () => undefined) {
    await using own = await folder()
    const workflow = await tried.workflow.copy(own.path)
    await change(workflow.folders.evidence)
    // What the trials leave is the same under both: their plan is told as that of the configuration that judges.
    const plan = { ...JSON.parse(tried.plan), ...(config === BLOCKS && { contract: 'block' }) }
    const end = await workflow.judge(JSON.stringify(plan), tried.imageId, { inputs: { config } })
    const report = end.outputs['report-dir'] ?? ''
    const read = async (name: string) => [name, JSON.parse(await readFile(join(report, name), 'utf8'))]
    const names = (await readdir(report)).filter(name => name.endsWith('.json'))
    const files = Object.fromEntries(await Promise.all(names.map(read)))
    const { consumers, notes } = files['verdict.json']
    return { ...end, consumer: consumers[0], notes, documents: files }
  }

  it('says what changed, for a reader and for programs, and passes it where it only reports', async () => {
    const { outputs, summary, consumer, documents } = await judged(CONFIG)
    expect(outputs['verdict']).toBe('pass')
    expect(summary).toContain(
      'small (linux/amd64): 1 difference, in 6 requests to the candidate and 6 to the published image',
    )
    expect(summary).toContain('### What changed')
    expect(summary).toContain(`✗ ${CHANGED}\n      3 of 3, was 3 of 3; in small::asks\n`)
    expect(consumer.contracts).toMatchObject([
      {
        platform: 'linux/amd64',
        state: 'compared',
        exchanges: { baseline: 6, candidate: 6 },
        differences: [{ text: CHANGED, severity: 'breaking' }],
      },
    ])
    expect(documents['contract.json'].differences).toMatchObject([{ before: 'uuid', after: 'uuid/uuid' }])
    const sides = ['baseline', 'candidate'].map(side => documents[`openapi-${side}.json`])
    for (const { openapi, paths } of sides)
      expect([openapi, Object.keys(paths).sort()]).toEqual(['3.1.0', ['/names', '/runs']])
  })

  it('fails it by itself where the configuration says so', async () => {
    const { outputs, consumer } = await judged(BLOCKS)
    expect(outputs).toMatchObject({ verdict: 'fail', 'approved-image-id': '' })
    expect(consumer.reasons).toMatchObject([
      { code: 'contract-broken', trial: 'linux/amd64', detail: CHANGED },
    ])
  })

  it.each<[string, (path: string) => Promise<void>]>([
    ['is damaged', path => writeFile(path, '{"log":')],
    ['is gone', path => rm(path)],
  ])('with a recording that %s, says so, and passes nothing that has to be compared', async (_, damage) => {
    const change = async (evidence: string) =>
      damage(join(evidence, 'small-1-linux-amd64', 'evidence', 'small', '01-a.js.har'))
    const named = expect.stringMatching(/^small: candidate: the recording of a\.js cannot be read: /)
    const reported = await judged(CONFIG, change)
    expect(reported.outputs['verdict']).toBe('pass')
    expect(reported.notes).toContainEqual(named)
    expect(reported.summary).toContain(
      'small (linux/amd64): nothing: 3 requests to the candidate and 3 to the published image were answered alike; ' +
        'not all was compared: candidate: the recording of a.js cannot be read: ',
    )
    const blocked = await judged(BLOCKS, change)
    expect(blocked.outputs).toMatchObject({ verdict: 'inconclusive', 'approved-image-id': '' })
    expect(blocked.notes).toContainEqual(named)
    expect(blocked.consumer.reasons).toMatchObject([
      {
        code: 'evidence-missing',
        trial: 'linux/amd64',
        detail: expect.stringContaining('the recording of a.js'),
      },
    ])
  })
})
