import { existsSync } from 'node:fs'
import { readdir, readFile, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { killMarked, signalProcess } from '../../src/process/processes.js'
import { messageOf } from '../../src/shared/errors.js'
import { inRange } from './address-range.js'
import type { EngineSetting } from './own-view.js'
import { runProgram } from './program.js'

const CGROUPS = '/sys/fs/cgroup'
/** 20 seconds in all. */
const ROUNDS = 400
const POLL_MS = 50

// With a filter, ip prints an empty object for every interface that it leaves out.
const Interfaces = z.array(
  z.object({
    ifname: z.string().optional(),
    addr_info: z.array(z.object({ local: z.string().optional() })).default([]),
  }),
)

/**
 * Ends an engine at once, with all of its containers, and removes its cgroups, bridges and folder. Its mounts need no
 * removal: they are in a mount namespace that ends with it.
 */
export async function removeEngine({ mark, folder, cgroup, network }: EngineSetting): Promise<void> {
  const left = await killMarked(mark, 200)
  if (left.length > 0) throw new Error(`the engine's processes ${left.join(', ')} cannot be ended`)
  const done = await Promise.allSettled([
    removeCgroups(cgroup),
    network && removeBridges(network.bridge, network.range),
    rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  ])
  const failures = done.flatMap(step => (step.status === 'rejected' ? [messageOf(step.reason)] : []))
  if (failures.length > 0) throw new Error(failures.join('\n'))
}

async function removeCgroups(name: string): Promise<void> {
  // One root with version 2 of cgroups, one for each controller with version 1.
  const roots = [CGROUPS, ...(await foldersIn(CGROUPS))]
  await Promise.all(roots.map(root => removeCgroup(join(root, name))))
}

/** The processes of a container end a moment after its engine, and until then their cgroup is busy. */
async function removeCgroup(folder: string): Promise<void> {
  for (let round = 1; existsSync(folder); round++) {
    try {
      return await removeEmptyCgroup(folder)
    } catch (error) {
      if (round === ROUNDS) throw error
      for (const pid of await processesOf(folder)) signalProcess(pid, 'SIGKILL')
      await sleep(POLL_MS)
    }
  }
}

// A cgroup's files cannot be removed, and need not be: only the folders count.
async function removeEmptyCgroup(folder: string): Promise<void> {
  for (const inside of await foldersIn(folder)) await removeEmptyCgroup(inside)
  await rmdir(folder)
}

async function processesOf(cgroup: string): Promise<number[]> {
  const own = await readFile(join(cgroup, 'cgroup.procs'), 'utf8').catch(() => '')
  const inside = await Promise.all((await foldersIn(cgroup)).map(processesOf))
  return [...own.split('\n').filter(Boolean).map(Number), ...inside.flat()]
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries.filter(entry => entry.isDirectory()).map(entry => join(folder, entry.name))
}

async function removeBridges(first: string, range: string): Promise<void> {
  for (const name of await bridges(first, range)) {
    await withoutPorts(name)
    await runProgram('ip', ['link', 'delete', name, 'type', 'bridge'])
  }
}

/** The engine's first bridge, and those of the networks that were made in it, known by their addresses. */
async function bridges(first: string, range: string): Promise<string[]> {
  const answer = JSON.parse(await runProgram('ip', ['-json', '-4', 'address', 'show', 'type', 'bridge']))
  const others = Interfaces.parse(answer)
    .filter(({ addr_info: addresses }) =>
      addresses.some(({ local }) => local !== undefined && inRange(local, range)),
    )
    .flatMap(({ ifname }) => ifname ?? [])
  return [...new Set([first, ...others])].filter(name => existsSync(`/sys/class/net/${name}`))
}

/** The kernel removes a dead container's end of the network a moment after the container. */
async function withoutPorts(bridge: string): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    if ((await readdir(`/sys/class/net/${bridge}/brif`).catch(() => [])).length === 0) return
    await sleep(POLL_MS)
  }
}
