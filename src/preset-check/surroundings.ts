import { join } from 'node:path'
import type { ConsumerConfig } from '../config/config.js'
import { portNames } from '../config/placeholders.js'
import type { PresetCheck } from '../config/preset-check.js'
import type { ConsumerContext } from '../consumer/consumer-environment.js'
import { makeWorkspace } from '../consumer/workspace.js'
import { freePorts } from '../trial/ports.js'

/** What a check needs to start a consumer's programs as a trial would. */
export interface Surroundings extends ConsumerContext {
  signal: AbortSignal
}

export interface SurroundingsOptions {
  run: string
  /** The consumer, where somebody has checked it out; absolute. */
  checkout: string
  /** An empty folder for everything else. */
  folder: string
  env: NodeJS.ProcessEnv
  signal: AbortSignal
}

// There is none: a list of tests needs no image, and one that asks for it should not find any.
const IMAGE = { reference: 'image.invalid/check:none', tag: 'none' }

/** The folders, ports and names of a trial, around a checkout that is there. */
export async function surroundings(
  consumer: ConsumerConfig,
  check: PresetCheck,
  { run, checkout, folder, env, signal }: SurroundingsOptions,
): Promise<Surroundings> {
  const texts = [...check.collect.command, ...(consumer.control?.args ?? []), ...Object.values(consumer.env)]
  const names = portNames(texts)
  const free = await freePorts(names.length)
  return {
    run,
    trial: `check-${run}`,
    env,
    signal,
    image: IMAGE,
    workspace: { ...(await makeWorkspace(join(folder, 'work'), join(folder, 'evidence'))), checkout },
    ports: Object.fromEntries(names.map((name, index) => [`port:${name}`, String(free[index])])),
  }
}
