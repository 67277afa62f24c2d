import { readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { answers } from './engine-endpoint.js'
import type { SmallConsumer } from './small-consumer.js'

export interface Leftovers {
  /** Command lines of processes that know the test's folder by their environment, or work in it. */
  processes: string[]
  containers: string[]
  /** Names of images that carry the test's label. */
  images: string[]
  /** What is in the runs' folders besides the report: `work`, `candidate`. */
  folders: string[]
}

/** What a run in a terminal leaves besides its report. */
export const NOTHING: Leftovers = { processes: [], containers: [], images: [], folders: [] }

/** What the action leaves: the report, and the candidate for the step that publishes it. */
export function theCandidate({ image }: SmallConsumer, commit: string): Leftovers {
  return { ...NOTHING, images: [`${image}:pr-${commit}`], folders: ['candidate'] }
}

/** What is left on the machine of all runs for this consumer; reports are meant to stay. */
export async function leftovers(small: SmallConsumer): Promise<Leftovers> {
  return {
    processes: await processesOf(small.folder),
    containers: await containersOf(small),
    images: await imagesOf(small),
    folders: await foldersOf(small.tmp),
  }
}

/**
 * Every process of a run carries the path of its folder, in HOME or TMPDIR; and so do the program itself and what
 * watches over it. This finds more than the marks that the gate itself looks for.
 */
export async function processesOf(folder: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const texts = await Promise.all(pids.map(async pid => ((await knows(pid, folder)) ? commandLine(pid) : '')))
  return texts.filter(text => text !== '')
}

async function knows(pid: string, folder: string): Promise<boolean> {
  const environ = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '')
  const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => '')
  return environ.includes(folder) || cwd.startsWith(folder)
}

// A process that has ended and was not yet waited for has no command line any more.
async function commandLine(pid: string): Promise<string> {
  const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return text.replaceAll('\0', ' ').trim()
}

async function containersOf({ engine, label }: SmallConsumer): Promise<string[]> {
  if (!(await answers(engine.docker))) return []
  const containers = await engine.docker.listContainers({ all: true, filters: { label: [label] } })
  return containers.map(({ Names }) => Names.join())
}

async function imagesOf({ engine, label }: SmallConsumer): Promise<string[]> {
  if (!(await answers(engine.docker))) return []
  const images = await engine.docker.listImages({ filters: { label: [label] } })
  const names = images.flatMap(({ RepoTags }) => RepoTags ?? [])
  return names.filter(name => name !== '<none>:<none>')
}

async function foldersOf(tmp: string): Promise<string[]> {
  const runs = (await readdir(tmp)).filter(name => name.startsWith('compat-gate-'))
  const inside = await Promise.all(runs.map(run => readdir(join(tmp, run))))
  return inside.flat().filter(name => name !== 'report')
}
