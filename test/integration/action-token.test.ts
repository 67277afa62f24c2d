import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { serveGit } from '../support/git-server.js'
import { Runner } from '../support/runner.js'
import { smallConsumer } from '../support/small-consumer.js'

// Not the same in any two runs: processes of the whole machine are looked at.
const TOKEN = `ghs_${randomUUID()}`
const RUNTIME_TOKEN = `runtime-${randomUUID()}`

/** Arguments and environment of every process that can be read, but not of `except`. */
async function processTexts(except: number): Promise<string> {
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name) && name !== String(except))
  const paths = pids.flatMap(pid => [`/proc/${pid}/cmdline`, `/proc/${pid}/environ`])
  return (await Promise.all(paths.map(path => readFile(path, 'latin1').catch(() => '')))).join('\n')
}

async function filesBelow(path: string): Promise<string> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return (await Promise.all(files.map(file => readFile(file, 'latin1')))).join('\n')
}

it.each([
  [{ stage: TOKEN }, 'stage: expected one of'],
  [{ stage: 'build' }, 'plan: expected a value'],
  [{ stage: 'promote' }, 'candidate: expected a value'],
  [{ 'fail-on-verdict': TOKEN }, 'fail-on-verdict: expected true or false'],
])('a token is masked before %j is told to be wrong', async (inputs, message) => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine)
  const end = await (await Runner.for(small, { inputs: { token: TOKEN, ...inputs } })).run()
  expect(end.log.commands).toEqual([
    { name: 'add-mask', properties: {}, data: TOKEN },
    { name: 'error', properties: {}, data: expect.stringContaining(message) },
  ])
})

it('a token opens the private consumer, and is nowhere else', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine, {
    tests: { 'waits.js': `await meet('test'); await useCandidate(); report('works')` },
    consumer: {
      repository: 'acme/consumer',
      setup: [{ run: 'env; git config --list; node kit.js set-up' }],
    },
  })
  const served = join(small.folder, 'served', 'acme', 'consumer.git')
  await small.consumer.git('clone', '--quiet', '--bare', '.', served)
  await using server = await serveGit(join(small.folder, 'served'), { token: TOKEN })
  const env = { GITHUB_SERVER_URL: server.url, ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN }
  const runner = await Runner.for(small, { inputs: { token: TOKEN }, env })

  await using main = await runner.main()
  const seen: string[] = []
  for (const name of ['set-up', 'test']) {
    const guest = await small.meeting.arrival(name)
    seen.push(JSON.stringify(guest.env), await processTexts(main.program.pid), await filesBelow(small.tmp))
    guest.goOn()
  }
  const end = await main.end()

  expect(end.outputs).toMatchObject({ verdict: 'pass' })
  expect(server.logins).toContain(`x-access-token:${TOKEN}`)
  const [masked, ...others] = end.log.commands
  expect(masked).toEqual({ name: 'add-mask', properties: {}, data: TOKEN })
  const public_ = [...seen, end.summary, end.log.lines, others, await filesBelow(small.tmp)]
  for (const secret of [TOKEN, RUNTIME_TOKEN]) expect(JSON.stringify(public_)).not.toContain(secret)
  // The log holds what the set-up step printed, so that the absence above means something.
  expect(end.log.lines.join('\n')).toContain('SMALL_IMAGE=')
})
