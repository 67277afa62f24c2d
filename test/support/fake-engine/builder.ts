import { posix } from 'node:path'
import { command, type Instruction, pairs, parseDockerfile } from './dockerfile.js'
import { type FakeImage, historyOf, type ImageSettings, makeImage } from './image.js'
import { pack, type TarEntry, unpack } from './tar.js'

export interface BuildOrder {
  context: Map<string, TarEntry>
  dockerfile: string
  /** The engine's own when undefined. What is built is native all the same, so that it runs. */
  architecture?: string
  labels: Record<string, string>
  buildArgs: Record<string, string>
  target?: string
  base: (reference: string) => FakeImage
  say: (text: string) => void
}

/** A build that failed, with the exit code that `errorDetail` carries. */
export class BuildFailure extends Error {
  readonly code: number | undefined

  constructor(message: string, code?: number) {
    super(message)
    this.code = code
  }
}

interface Stage {
  settings: ImageSettings
  layers: Buffer[]
  history: string[]
}

/**
 * A builder of few words: it copies files and sets the configuration. `RUN` runs nothing: `false` and `exit <n>` fail,
 * `echo …` prints, and everything else succeeds without an effect.
 */
export class Builder {
  readonly #order: BuildOrder
  readonly #stages = new Map<string, Stage>()
  #stage: Stage = { settings: {}, layers: [], history: [] }
  #args: Record<string, string>

  constructor(order: BuildOrder) {
    this.#order = order
    this.#args = { ...order.buildArgs }
  }

  async build(): Promise<FakeImage> {
    const { context, dockerfile, labels, say } = this.#order
    const file = context.get(posix.normalize(dockerfile))
    if (file === undefined) throw new BuildFailure(`Cannot locate specified Dockerfile: ${dockerfile}`)
    const instructions = [...this.#upToTarget(parseDockerfile(file.content.toString())), ...labelStep(labels)]
    for (const [index, instruction] of instructions.entries()) {
      say(`Step ${index + 1}/${instructions.length} : ${instruction.text}\n`)
      await this.#run(instruction)
    }
    const { settings, layers, history } = this.#stage
    return makeImage(settings, layers, this.#order.architecture, history)
  }

  #upToTarget(all: Instruction[]): Instruction[] {
    const { target } = this.#order
    if (target === undefined) return all
    const from = all.findIndex(
      ({ name, rest }) => name === 'FROM' && rest.toLowerCase().endsWith(` as ${target}`),
    )
    if (from < 0) throw new BuildFailure(`failed to reach build target ${target} in Dockerfile`)
    const next = all.findIndex(({ name }, index) => index > from && name === 'FROM')
    return next < 0 ? all : all.slice(0, next)
  }

  async #run({ name, flags, rest: raw, text }: Instruction): Promise<void> {
    const rest = this.#expand(raw)
    if (name !== 'FROM' && name !== 'ARG') this.#stage.history.push(text)
    const { settings } = this.#stage
    if (name === 'FROM') this.#from(rest)
    else if (name === 'COPY' || name === 'ADD') await this.#copy(flags, rest)
    else if (name === 'RUN') this.#pretend(flags, rest)
    else if (name === 'ARG') this.#args = { ...pairs(rest), ...this.#args }
    else if (name === 'LABEL') settings.Labels = { ...settings.Labels, ...pairs(rest) }
    else if (name === 'ENV')
      settings.Env = [...(settings.Env ?? []), ...Object.entries(pairs(rest)).map(pair => pair.join('='))]
    else if (name === 'CMD') settings.Cmd = command(rest)
    else if (name === 'ENTRYPOINT') settings.Entrypoint = command(rest)
    else if (name === 'WORKDIR') settings.WorkingDir = posix.resolve(settings.WorkingDir ?? '/', rest)
    else if (name === 'EXPOSE') settings.ExposedPorts = { ...settings.ExposedPorts, [port(rest)]: {} }
    else if (name === 'VOLUME') settings.Volumes = { ...settings.Volumes, [rest.replace(/[["\]]/g, '')]: {} }
    else if (name === 'USER') settings.User = rest
    else if (!['HEALTHCHECK', 'STOPSIGNAL', 'SHELL'].includes(name)) {
      throw new BuildFailure(`dockerfile parse error: unknown instruction: ${name}`)
    }
  }

  #from(rest: string): void {
    const [reference = '', , alias] = rest.split(' ')
    this.#stage = this.#baseOf(reference)
    if (alias !== undefined) this.#stages.set(alias, this.#stage)
  }

  #baseOf(reference: string): Stage {
    const stage = this.#stages.get(reference)
    if (stage !== undefined)
      return { ...structuredClone({ ...stage, layers: [] }), layers: [...stage.layers] }
    if (reference === 'scratch') return { settings: {}, layers: [], history: [] }
    const base = this.#order.base(reference)
    return { settings: structuredClone(base.settings), layers: [...base.layers], history: historyOf(base) }
  }

  #pretend(flags: string[], rest: string): void {
    const [unknown] = flags
    if (unknown !== undefined) {
      throw new BuildFailure(
        `the ${unknown.split('=')[0]} option requires BuildKit. Refer to https://docs.docker.com/go/buildkit/`,
      )
    }
    const code = rest === 'false' ? 1 : Number(/(?:^|&& ?)exit (\d+)$/.exec(rest)?.[1] ?? 0)
    const echoed = /^echo ([^&]*)/.exec(rest)?.[1]
    if (echoed !== undefined) this.#order.say(`${echoed.trim()}\n`)
    if (code > 0)
      throw new BuildFailure(`The command '/bin/sh -c ${rest}' returned a non-zero code: ${code}`, code)
  }

  async #copy(flags: string[], rest: string): Promise<void> {
    const from = flags.find(text => text.startsWith('--from='))?.slice('--from='.length)
    const files =
      from === undefined ? this.#order.context : await filesOf(this.#stages.get(from)?.layers ?? [])
    const words = rest.startsWith('[') ? command(rest) : rest.split(' ')
    const target = words.at(-1) ?? ''
    const into = posix.resolve(this.#stage.settings.WorkingDir ?? '/', target)
    const isFolder = target.endsWith('/') || target === '.' || words.length > 2
    const layer = words.slice(0, -1).flatMap(source => pick(files, source, into, isFolder))
    this.#stage.layers.push(await pack(layer.sort(([a], [b]) => (a < b ? -1 : 1))))
  }

  #expand(text: string): string {
    return text.replace(/\$\{?(\w+)\}?/g, (whole, name: string) => this.#args[name] ?? whole)
  }
}

/** Labels of the request are one more step, as with the real builder. */
function labelStep(labels: Record<string, string>): Instruction[] {
  const rest = Object.entries(labels)
    .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
    .join(' ')
  return rest === '' ? [] : [{ name: 'LABEL', flags: [], rest, text: `LABEL ${rest}` }]
}

/** What a `COPY source into` puts into a layer: a file, or all that is in a folder. */
function pick(
  files: Map<string, TarEntry>,
  source: string,
  into: string,
  isFolder: boolean,
): [string, TarEntry][] {
  const path = posix.normalize(source).replace(/^\/|\/$/g, '')
  const pattern = new RegExp(`^${path.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')}$`)
  const found = [...files].flatMap(([name, entry]): [string, TarEntry][] => {
    if (entry.type !== 'directory' && pattern.test(name))
      return [[isFolder ? posix.join(into, posix.basename(name)) : into, entry]]
    const inside = path === '.' ? name : name.startsWith(`${path}/`) ? name.slice(path.length + 1) : undefined
    return inside === undefined ? [] : [[posix.join(into, inside), entry]]
  })
  if (found.length === 0)
    throw new BuildFailure(
      `COPY failed: file not found in build context: stat ${source}: file does not exist`,
    )
  return found.map(([name, entry]) => [name.slice(1), entry])
}

/** All layers, the later ones over the earlier ones. */
export async function filesOf(layers: Buffer[]): Promise<Map<string, TarEntry>> {
  const all = new Map<string, TarEntry>()
  for (const layer of layers) for (const [path, entry] of await unpack(layer)) all.set(path, entry)
  return all
}

function port(text: string): string {
  return text.includes('/') ? text : `${text}/tcp`
}
