import { expect, test } from 'vitest'
import { eachStand, type Stand } from './stand.js'

const stand = eachStand()
const TRAPPED = 'trap "exit 5" USR1; echo ready; while :; do sleep 0.01; done'

test.each<[string, (on: Stand) => Promise<unknown>, object]>([
  ['by itself', on => on.run('exit 4'), { exitCode: 4, stoppedByRequest: false, oomKilled: false }],
  ['by a signal of its own', on => on.run('kill -9 $$'), { exitCode: 137, stoppedByRequest: false }],
  ['by a stop', stopped, { exitCode: 143, stoppedByRequest: true }],
  ['by a kill', killed, { exitCode: 137, stoppedByRequest: true }],
  ['after a signal that asks for no end', signalled, { exitCode: 5, stoppedByRequest: false }],
  ['for want of memory', outOfMemory, { exitCode: 137, oomKilled: true, stoppedByRequest: false }],
  ['by a crash, and was started and stopped again', crashed, { exitCode: 6, stoppedByRequest: false }],
  [
    'by a stop, and was started again',
    restarted,
    { exitCode: undefined, stoppedByRequest: false, started: true },
  ],
  ['not yet', on => on.start('sleep 100'), { exitCode: undefined, started: true }],
  ['never, because it never began', async on => on.create('x'), { exitCode: undefined, started: false }],
])('a container ends %s', async (_, act, expected) => {
  await using watch = await stand.current.watch()
  await act(stand.current)
  const [container] = (await watch.stop()).containers
  expect({ exitCode: undefined, ...container }).toMatchObject(expected)
})

test.each([
  ['137', true],
  ['143', true],
  ['1', false],
])('Podman tells nothing but exit code %s: asked for, %s', async (exitCode, stoppedByRequest) => {
  await using watch = await stand.current.watch()
  const { id } = stand.current.create('x')
  const attributes = { image: 'x', name: 'x', containerExitCode: exitCode }
  for (const action of ['start', 'died', 'remove'])
    stand.current.fake.events.emit('container', action, id, attributes)
  expect((await watch.stop()).containers).toMatchObject([{ exitCode: Number(exitCode), stoppedByRequest }])
})

test.each<[string, [action: string, attributes: Record<string, string>][], boolean]>([
  ['SIGQUIT, which only showed its threads, and 9', [kill(3), die(9)], false],
  ['SIGQUIT, and 131', [kill(3), die(131)], true],
  ['SIGQUIT, and 0', [kill(3), die(0)], true],
  ['SIGQUIT, and 2, as Go does', [kill(3), die(2)], true],
  ['SIGKILL that came when it had ended', [kill(9), die(3)], false],
  ['SIGKILL, and 137', [kill(9), die(137)], true],
  ['SIGTERM, and whatever', [kill(15), die(3)], true],
  ['a stop that sent SIGQUIT, and 9', [kill(3), die(9), ['stop', {}]], true],
  ['a stop that found it dead', [die(3), ['stop', {}]], false],
])('%s: asked for, %s', async (_, events, stoppedByRequest) => {
  await using watch = await stand.current.watch()
  const { id } = stand.current.create('x')
  for (const [action, more] of [['start', {}] as const, ...events])
    stand.current.fake.events.emit('container', action, id, { image: 'x', name: 'x', ...more })
  expect((await watch.stop()).containers).toMatchObject([{ stoppedByRequest }])
})

function kill(signal: number): [string, Record<string, string>] {
  return ['kill', { signal: String(signal) }]
}

function die(exitCode: number): [string, Record<string, string>] {
  return ['die', { exitCode: String(exitCode) }]
}

async function stopped(on: Stand): Promise<void> {
  await (await on.start('sleep 100')).stop(1000)
}

async function killed(on: Stand): Promise<void> {
  const container = await on.start('sleep 100')
  container.kill(9)
  await container.ended
}

async function signalled(on: Stand): Promise<void> {
  const container = await on.start(TRAPPED)
  await container.output.holds('ready')
  container.kill(10)
  await container.ended
}

async function outOfMemory(on: Stand): Promise<void> {
  await (await on.start('sleep 100')).runOutOfMemory()
}

async function crashed(on: Stand): Promise<void> {
  const container = await on.run('test -e again && sleep 100; touch again; exit 6')
  await on.fake.containers.start(container)
  await container.stop(1000)
}

async function restarted(on: Stand): Promise<void> {
  const container = await on.start('sleep 100')
  await container.stop(1000)
  await on.fake.containers.start(container)
}
