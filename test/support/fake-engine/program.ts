import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ImageSettings } from './image.js'

/** A label whose value is the path of a Node script on the host, which is run in place of the image's command. */
export const PROGRAM_LABEL = 'fake.program'

const SHIM = fileURLToPath(new URL('shim.cjs', import.meta.url))

export interface ContainerWorld {
  /** The folder that holds the container's files. */
  root: string
  /** Container path to host path. */
  binds: Map<string, string>
  /** Container port to host port. */
  ports: Record<number, number>
}

export interface Program {
  command: string
  args: string[]
  env: Record<string, string>
  cwd: string
}

/** How the host runs what a container would: `node` and `sh` are the host's own, paths are the container's folder. */
export function program(settings: ImageSettings, world: ContainerWorld): Program | undefined {
  const argv = [...(settings.Entrypoint ?? []), ...(settings.Cmd ?? [])]
  const [first = '', ...args] = withoutBusybox(argv)
  const env = environment(settings.Env ?? [], world)
  const cwd = join(world.root, settings.WorkingDir ?? '/')
  const script = settings.Labels?.[PROGRAM_LABEL]
  const paths = args.map(arg => hostPath(arg, world))
  if (script !== undefined) return node([script, ...paths], env, cwd, world)
  if (basename(first) === 'node') return node(paths, env, cwd, world)
  if (basename(first) === 'sh') return { command: '/bin/sh', args, env, cwd }
  if (basename(first) === 'sleep') return { command: 'sleep', args, env, cwd }
  const own = join(world.root, first)
  return first.startsWith('/') && existsSync(own) ? { command: own, args: paths, env, cwd } : undefined
}

function node(args: string[], env: Record<string, string>, cwd: string, world: ContainerWorld): Program {
  const [port] = Object.values(world.ports)
  const shimmed = {
    ...(port !== undefined && { PORT: String(port) }),
    ...env,
    FAKE_ENGINE_PORTS: JSON.stringify(world.ports),
  }
  return { command: process.execPath, args: ['--require', SHIM, ...args], env: shimmed, cwd }
}

/** `/bin/busybox sh -c …` is `sh -c …`. */
function withoutBusybox(argv: string[]): string[] {
  return basename(argv[0] ?? '') === 'busybox' ? argv.slice(1) : argv
}

function environment(pairs: string[], world: ContainerWorld): Record<string, string> {
  const given = pairs.map((pair): [string, string] => {
    const at = pair.indexOf('=')
    const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
    return [name, name === 'PATH' ? value : hostPath(value, world)]
  })
  return { ...Object.fromEntries(given), PATH: process.env['PATH'] ?? '/usr/bin:/bin' }
}

/** A path of the container as a path of the host, so that nothing is ever written beside the container's folder. */
function hostPath(text: string, { root, binds }: ContainerWorld): string {
  if (!text.startsWith('/')) return text
  const bind = [...binds].find(([target]) => text === target || text.startsWith(`${target}/`))
  return bind === undefined ? join(root, text) : join(bind[1], text.slice(bind[0].length))
}
