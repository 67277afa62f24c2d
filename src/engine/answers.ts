import { posix } from 'node:path'
import { z } from 'zod'
import { DIGEST } from '../evidence.js'
import { Descriptor } from '../image/oci.js'
import { parseJsonDocument } from '../shared/json-documents.js'
import type { ContainerFacts, EngineEvent, ImageFacts } from './engine.js'

/** The engine's answers, each parsed into our shape; what we do not use is not looked at. */
const Labels = z
  .record(z.string(), z.string())
  .nullish()
  .transform(labels => labels ?? {})

/** What an engine says of itself. Its parts tell whose it is. */
export const EngineVersion = z
  .object({
    Version: z.string(),
    ApiVersion: z.string().regex(/^\d+\.\d+$/),
    MinAPIVersion: z.string().optional(),
    Os: z.string(),
    Arch: z.string(),
    Components: z.array(z.object({ Name: z.string() })).nullish(),
  })
  .transform(version => ({
    name: version.Components?.some(({ Name }) => /podman/i.test(Name)) ? 'Podman' : 'Docker Engine',
    version: version.Version,
    apiVersion: version.ApiVersion,
    /** The oldest API that it speaks, where it says so. */
    oldest: version.MinAPIVersion,
    platform: `${version.Os}/${version.Arch}`,
  }))
export type EngineVersion = z.infer<typeof EngineVersion>

/** Of the machine that the engine runs on. */
export const InfoShape = z.object({ Name: z.string() })

export const ImageShape = z
  .object({
    Id: z.string(),
    RepoTags: z.array(z.string()).nullish(),
    RepoDigests: z.array(z.string()).nullish(),
    Config: z.object({ Labels, WorkingDir: z.string().nullish() }).nullish(),
    RootFS: z.object({ Layers: z.array(z.string()).nullish() }).nullish(),
  })
  .transform((image): ImageFacts => {
    const { Id, RepoTags, RepoDigests, Config, RootFS } = image
    const names = { tags: RepoTags ?? [], digests: RepoDigests ?? [] }
    const layers = RootFS?.Layers ?? []
    const workingDir = Config?.WorkingDir || '/'
    return { id: withAlgorithm(Id), ...names, labels: Config?.Labels ?? {}, layers, workingDir }
  })

/** The newest comes first. */
export const HistoryShape = z
  .array(z.object({ CreatedBy: z.string() }))
  .transform(entries => entries.map(({ CreatedBy }) => CreatedBy.trim()).reverse())

export const ImageListed = z
  .object({
    Id: z.string(),
    RepoTags: z.array(z.string()).nullish(),
    RepoDigests: z.array(z.string()).nullish(),
    Labels,
  })
  .transform(({ Id, RepoTags, RepoDigests, Labels: labels }): ImageFacts => {
    return { id: withAlgorithm(Id), tags: RepoTags ?? [], digests: RepoDigests ?? [], labels }
  })

/** What a registry has under a name, as the engine tells it. */
export const DistributionShape = z.object({ Descriptor })

const State = z.object({
  Running: z.boolean(),
  Error: z.string().nullish(),
  ExitCode: z.number().int().nullish(),
  OOMKilled: z.boolean().nullish(),
})

/** As in `80/tcp`. */
const Ports = z.record(
  z.string(),
  z.array(z.object({ HostIp: z.string().nullish(), HostPort: z.string().nullish() })).nullish(),
)

export const ContainerShape = z
  .object({
    Id: z.string(),
    Name: z.string(),
    Image: z.string(),
    Path: z.string().nullish(),
    Args: z.array(z.string()).nullish(),
    Mounts: z
      .array(z.object({ Type: z.string(), Name: z.string().nullish(), Destination: z.string() }))
      .nullish(),
    Config: z.object({
      Image: z.string(),
      ExposedPorts: z.record(z.string(), z.unknown()).nullish(),
      WorkingDir: z.string().nullish(),
      Cmd: z.array(z.string()).nullish(),
      Labels,
      Healthcheck: z.object({ Test: z.array(z.string()).nullish() }).nullish(),
    }),
    HostConfig: z
      .object({
        LogConfig: z.object({ Type: z.string() }).nullish(),
        AutoRemove: z.boolean().nullish(),
        NetworkMode: z.string().nullish(),
        Links: z.array(z.string()).nullish(),
        PublishAllPorts: z.boolean().nullish(),
        PortBindings: z.record(z.string(), z.unknown()).nullish(),
      })
      .nullish(),
    NetworkSettings: z
      .object({ Ports: Ports.nullish(), Networks: z.record(z.string(), z.unknown()).nullish() })
      .nullish(),
    State,
  })
  .transform(
    (container): ContainerFacts => ({
      id: container.Id,
      name: plainName(container.Name),
      imageId: withAlgorithm(container.Image),
      reference: container.Config.Image,
      labels: container.Config.Labels,
      running: container.State.Running,
      ...(container.HostConfig?.AutoRemove && { removesItself: true }),
      ...(isBuildStep(container) && { isBuildStep: true }),
      ...mountsOver(container),
      oomKilled: container.State.OOMKilled ?? false,
      ...startFailure(container.State),
      ...publishedPorts(container.NetworkSettings?.Ports),
      ...networksOf(container),
    }),
  )

/** A row of the list, where `Image` is the engine's ID once the tag has moved on. */
export const ContainerListed = z
  .object({
    Id: z.string(),
    Names: z.array(z.string()).nullish(),
    Image: z.string(),
    ImageID: z.string(),
    Labels,
    State: z.string(),
  })
  .transform(
    (row): ContainerFacts => ({
      id: row.Id,
      name: plainName(row.Names?.[0] ?? ''),
      imageId: withAlgorithm(row.ImageID),
      reference: row.Image,
      labels: row.Labels,
      running: row.State === 'running',
    }),
  )

interface ProgramFacts {
  Path?: string | null | undefined
  Args?: string[] | null | undefined
  Mounts?: { Type: string; Name?: string | null | undefined; Destination: string }[] | null | undefined
  Config: { WorkingDir?: string | null | undefined }
}

/**
 * A volume without a name of its own is the image's: it begins with the files that the image has there. The value of an
 * option is where data goes as a rule, as in `--store-path /data`, and a bare word need not be a file.
 */
function mountsOver({ Path, Args, Mounts, Config }: ProgramFacts): Partial<ContainerFacts> {
  const workingDir = Config.WorkingDir || '/'
  const words = [Path ?? '', ...(Args ?? [])]
  const isFile = (word: string, index: number) =>
    /^[^-].*[/.]|^\//.test(word) && !words[index - 1]?.startsWith('-')
  const files = words.filter(isFile).map(word => posix.resolve(workingDir, word))
  const brought = (Mounts ?? [])
    .filter(({ Type, Name }) => Type === 'bind' || !/^[0-9a-f]{64}$/.test(Name ?? ''))
    .map(({ Destination }) => Destination)
  // Without the slash at its end, which a client may have asked for.
  const covers = (mount: string, path: string) => `${path}/`.startsWith(`${posix.resolve(mount)}/`)
  const over = brought.find(mount => files.some(file => covers(mount, file)))
  return {
    ...(over !== undefined && { mountOverProgram: over }),
    ...(brought.some(mount => covers(mount, workingDir)) && { mountedWorkingDir: workingDir }),
  }
}

interface StepMarks {
  Config: {
    Image: string
    Cmd?: string[] | null | undefined
    Healthcheck?: { Test?: string[] | null | undefined } | null | undefined
  }
  HostConfig?: { LogConfig?: { Type: string } | null | undefined } | null | undefined
}

/**
 * The classic builder asks for a step's container by its full ID, and with no log and no health check where it runs it, or
 * with a comment as its command where it does not. Nobody starts one in this way by accident. https://github.com/moby/moby/blob/v28.5.2/builder/dockerfile/internals.go
 */
function isBuildStep({ Config, HostConfig }: StepMarks): boolean {
  const isRun = HostConfig?.LogConfig?.Type === 'none' && Config.Healthcheck?.Test?.join() === 'NONE'
  return (
    DIGEST.test(Config.Image) && (isRun || (Config.Cmd?.some(word => word.startsWith('#(nop)')) ?? false))
  )
}

/** The engine keeps what it said when a start failed, and its own exit code for that: 126, 127 or 128. */
function startFailure({ Error: message, ExitCode: exitCode }: z.infer<typeof State>) {
  if (typeof message !== 'string' || message === '' || typeof exitCode !== 'number') return {}
  return { startFailure: { exitCode: exitCode === 0 ? codeInWords(message) : exitCode, message } }
}

/**
 * Podman leaves the exit code at 0 and ends the message of its OCI runtime with words of its own, from which its client
 * makes the code: https://github.com/containers/podman/blob/v5.4.2/libpod/define/exec_codes.go
 */
function codeInWords(message: string): number {
  if (/: OCI runtime attempted to invoke a command that was not found$/.test(message)) return 127
  return /: OCI permission denied$/.test(message) ? 126 : 0
}

function publishedPorts(ports: z.infer<typeof Ports> | null | undefined): Pick<ContainerFacts, 'published'> {
  const published = Object.entries(ports ?? {}).flatMap(([key, bindings]) => {
    const port = /^(\d+)\/tcp$/.exec(key)?.[1]
    if (port === undefined) return []
    return (bindings ?? []).flatMap(({ HostIp, HostPort }) =>
      HostPort ? [{ port: Number(port), hostIp: HostIp ?? '', hostPort: Number(HostPort) }] : [],
    )
  })
  return published.length === 0 ? {} : { published }
}

interface NetworkFacts {
  Config: { ExposedPorts?: Record<string, unknown> | null | undefined }
  HostConfig?:
    | {
        NetworkMode?: string | null | undefined
        Links?: string[] | null | undefined
        PublishAllPorts?: boolean | null | undefined
        PortBindings?: Record<string, unknown> | null | undefined
      }
    | null
    | undefined
  NetworkSettings?: { Networks?: Record<string, unknown> | null | undefined } | null | undefined
}

/** What a container is in where nobody says otherwise, and where it is in none; Podman without root has its own words. */
const USUAL_NETWORKS = new Set(['bridge', 'podman', 'default', 'none', 'slirp4netns', 'pasta'])

function networksOf({ Config, HostConfig, NetworkSettings }: NetworkFacts): Partial<ContainerFacts> {
  const { NetworkMode, Links, PublishAllPorts, PortBindings } = HostConfig ?? {}
  const isAnothers = NetworkMode === 'host' || NetworkMode?.startsWith('container:')
  const all = isAnothers ? [NetworkMode ?? ''] : Object.keys(NetworkSettings?.Networks ?? {})
  const networks = all.filter(name => !USUAL_NETWORKS.has(name))
  const ports = { ...PortBindings, ...(PublishAllPorts && Config.ExposedPorts) }
  const publishesOther = Object.keys(ports).some(key => key.includes('/') && !key.endsWith('/tcp'))
  // `/database:/web/db`: the other one, and what it is called here.
  const linkedTo = (Links ?? []).map(link => plainName(link.split(':', 1)[0] ?? ''))
  return {
    ...(networks.length > 0 && { networks }),
    ...(linkedTo.length > 0 && { linkedTo }),
    ...(publishesOther && { publishesOther }),
  }
}

function plainName(name: string): string {
  return name.replace(/^\//, '')
}

/** Podman leaves `sha256:` out in some answers. */
export function withAlgorithm(id: string): string {
  return /^[0-9a-f]{64}$/.test(id) ? `sha256:${id}` : id
}

const Attributes = z.record(z.string(), z.string()).nullish()

/** What every API version sends; `status`, `id` and `from` are gone since 1.52 and never read. */
const RawEvent = z.object({
  Type: z.string(),
  Action: z.string(),
  Actor: z.object({ ID: z.string(), Attributes }),
  timeNano: z.number(),
})

/**
 * One line of the engine's event stream in our shape; undefined for the types that nobody here asks about.
 *
 * @throws Error when the line is no event: https://docs.docker.com/reference/api/engine/version/v1.52/#operation/SystemEvents
 */
export function parseEvent(line: string): EngineEvent | undefined {
  const refuse = (why: string, cause: unknown) => new Error(`a line of it is no event: ${why}`, { cause })
  const raw = parseJsonDocument(line, RawEvent, refuse)
  const attributes = raw.Actor.Attributes ?? {}
  const id =
    /^[0-9a-f]{64}$/.test(raw.Actor.ID) && raw.Type === 'image' ? `sha256:${raw.Actor.ID}` : raw.Actor.ID
  const event = { action: plainAction(raw.Action), time: raw.timeNano, id, attributes }
  const name = attributes['name'] ?? ''
  if (raw.Type === 'container')
    return { type: 'container', ...event, name, reference: attributes['image'] ?? '' }
  if (raw.Type !== 'image') return undefined
  const reference = event.action === 'load' ? id : imageReference(id, name)
  return { type: 'image', ...event, name: reference, reference }
}

/** `exec_create: sh -c …` and `health_status: healthy` carry a detail behind the action. */
function plainAction(text: string): string {
  const name = text.split(':', 1)[0]?.trim() ?? ''
  return ACTION_ALIASES[name] ?? name
}

/** Podman's own words, which some of its versions let through. */
const ACTION_ALIASES: Record<string, string> = { died: 'die', remove: 'destroy', loadfromarchive: 'load' }

/** Docker's pull has the reference where other events have the ID, and only the repository as its name. */
function imageReference(id: string, name: string): string {
  return id.startsWith('sha256:') && name !== '' ? name : id
}
