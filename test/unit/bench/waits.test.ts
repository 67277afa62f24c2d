import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'rolldown'
import { expect, it } from 'vitest'
import { startPeer } from '../../../bench/relay.js'
import { ROOT } from '../../../tools/repository.js'
import { folder } from '../../support/folder.js'
import { Program } from '../../support/program.js'

/** `bench/main.ts`, each module in a file of its own, because a bench starts its own file once more. */
async function benchProgram(): Promise<AsyncDisposable & { path: string }> {
  const parent = join(ROOT, 'build')
  await mkdir(parent, { recursive: true })
  const dir = await mkdtemp(join(parent, 'tested-bench-'))
  await build({
    input: join(ROOT, 'bench/main.ts'),
    cwd: ROOT,
    platform: 'node',
    external: /node_modules/,
    logLevel: 'warn',
    transform: { target: 'es2023' },
    output: { dir, format: 'esm', preserveModules: true, preserveModulesRoot: ROOT },
  })
  return { path: join(dir, 'bench/main.js'), [Symbol.asyncDispose]: () => rm(dir, { recursive: true }) }
}

it('bench ends when it has said what it has to say', async () => {
  await using bench = await benchProgram()
  await using program = new Program(['relays'], {
    cwd: ROOT,
    env: process.env,
    program: [process.execPath, bench.path],
  })

  const { code, stderr } = await program.ended

  expect(stderr).toContain(
    "expected one of start-up, junit, recording, relay, contract, gate, rounds, set-up-cache, set-up-cache-incident, got 'relays'",
  )
  expect(code).toBe(64)
})

it('a process of the relay bench that ends before it tells its port is an error, not a wait', async () => {
  await using place = await folder()
  const program = join(place.path, 'peer.mjs')
  await writeFile(program, 'process.exit(3)')

  const started = startPeer(program, ['server'], new AbortController().signal)

  await expect(started).rejects.toThrow(`'${program} server' told no port: it ended with exit code 3`)
})
