import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { collectTests } from '../../../src/preset-check/collect.js'
import { markedProcesses } from '../../../src/process/processes.js'
import { IncidentError } from '../../../src/shared/errors.js'
import { Checkout, PRESET } from './checkout.js'

interface Asked {
  /** Of the preset's `collect`, in the flow style of YAML. */
  collect?: string
  more?: string
  env?: NodeJS.ProcessEnv
  args?: string[]
}

/** What is collected of `test/a` where this script lists it. */
async function collected(script: string, { collect, more = '', env, args = [] }: Asked = {}) {
  const preset = collect === undefined ? PRESET : PRESET.replace(/collect: \{.*\}/, `collect: { ${collect} }`)
  await using checkout = await Checkout.make({ 'list.sh': script }, preset + more)
  const { consumer, check } = await checkout.preset()
  const context = await checkout.context(env)
  const found = await collectTests(consumer, check.collect, 'test/a', args, context)
  const seen = await readFile(join(checkout.path, 'seen'), 'utf8').catch(() => '')
  return { found, seen, left: await markedProcesses(`COMPAT_GATE_TRIAL=${context.trial}`) }
}

test.each<[name: string, output: string, count: number]>([
  ['nothing', '', 0],
  ['names, among other lines', 'collecting\\ntest/a::one\\ntest/a::two\\n\\n2 tests collected\\n', 2],
  ['names that come again', 'test/a::one\\ntest/a::one\\n', 1],
  ['names of other files', 'test/ab::one\\n x test/a::one\\ntest/b::one\\n', 0],
  ['lines that end as on Windows, the last one not at all', 'test/a::one\\r\\ntest/a::two', 2],
  ['bytes that are no text', '\\xff\\xfe\\ntest/a::\\xff\\n', 1],
])('lines: %s', async (_, output, count) => {
  expect((await collected(`printf '${output}'`)).found).toEqual({ count })
})

test('what is said on standard error names no test', async () => {
  expect((await collected('echo test/a::one >&2')).found).toEqual({ count: 0 })
})

test('the arguments of the control come last', async () => {
  const { found } = await collected('echo "$1::$2 $3"; test "$3" = x', { args: ['-k', 'x'] })
  expect(found).toEqual({ count: 1 })
})

const REPORT = { collect: "command: [bash, list.sh, '{file}', '{report}']" }

test('a report of the tests, in which a name that comes again counts once', async () => {
  const xml =
    '<testsuite><testcase name="one"/><testcase name="one"/><testcase name="two"><skipped/></testcase></testsuite>'
  expect((await collected(`echo '${xml}' >"$2"`, REPORT)).found).toEqual({ count: 2 })
})

test.each<[name: string, script: string, found: object]>([
  ['without a test', 'echo "<testsuite/>" >"$2"', { count: 0 }],
  ['that is missing', 'true', { problem: 'the report is missing: no file at the path of the report' }],
  [
    'that is cut',
    'echo "<testsuite" >"$2"',
    { problem: expect.stringContaining('the report is malformed: ') },
  ],
  ['that is a FIFO', 'mkfifo "$2"', { problem: expect.stringContaining('got a FIFO') }],
])('a report %s', async (_, script, found) => {
  expect((await collected(script, REPORT)).found).toEqual(found)
})

test.each<[name: string, script: string, problem: string]>([
  [
    'fails',
    'echo test/a::one; echo no module named x; exit 2',
    "'bash' ended with exit code 2, its last lines: test/a::one / no module named x",
  ],
  ['fails without a word', 'exit 5', "'bash' ended with exit code 5, without a word"],
  ['is killed', 'kill -9 $$', "'bash' ended with SIGKILL, without a word"],
  [
    'names tests without end',
    'for ((i = 0; i < 20100; i++)); do echo "test/a::$i"; done',
    'expected at most 20000 tests, got more',
  ],
])('a tool that %s', async (_, script, problem) => {
  expect((await collected(script)).found).toEqual({ problem })
})

test('a tool that is not there', async () => {
  const collect = "command: [no-such-tool, '{file}'], line: '{file}::*'"
  expect((await collected('', { collect })).found).toEqual({ problem: "there is no program 'no-such-tool'" })
})

test('a tool that never ends is ended, and so is what it started', async () => {
  const collect = "command: [bash, list.sh, '{file}'], line: '{file}::*', timeout: 1s"
  const { found, left } = await collected('setsid sleep 60 & sleep 60', { collect })
  expect([found, left]).toEqual([{ problem: "'bash' did not end within 1 s" }, []])
})

test('what a tool leaves running is ended', async () => {
  const { found, left } = await collected('setsid sleep 60 & echo test/a::one')
  expect([found, left]).toEqual([{ count: 1 }, []])
})

test('the tool has the environment of a trial', async () => {
  vi.stubEnv('OF_THIS_PROCESS', 'x')
  onTestFinished(() => void vi.unstubAllEnvs())
  const more = "env: { OWN: '{file} {port:x}' }\n"
  const env = { PATH: process.env['PATH'], HOME: '/root', CI: 'true', GITHUB_TOKEN: 'secret', SEEN: 'x' }
  const { seen } = await collected('env >seen; pwd >>seen', { more, env })
  expect(seen).toMatch(/^OWN=test\/a \d+$/m)
  expect(seen).toMatch(/^EMULATOR_TAG=none$/m)
  expect(seen).toMatch(/^HOME=.*\/work\/home$/m)
  expect(seen).toMatch(/\/checkout\n$/)
  expect(seen).not.toMatch(/^(CI|GITHUB_TOKEN|SEEN|OF_THIS_PROCESS)=|secret/m)
})

test('a variable that the consumer is given is there', async () => {
  const { seen } = await collected('env >seen', {
    more: 'pass-env: [KEPT]\n',
    env: { ...process.env, KEPT: 'y' },
  })
  expect(seen).toMatch(/^KEPT=y$/m)
})

test('a check that is cancelled ends with that', async () => {
  await using checkout = await Checkout.make({ 'list.sh': 'sleep 60' })
  const { consumer, check } = await checkout.preset()
  const context = await checkout.context(process.env, AbortSignal.timeout(300))
  const collecting = collectTests(consumer, check.collect, 'test/a', [], context)
  await expect(collecting).rejects.toThrow(IncidentError)
})
