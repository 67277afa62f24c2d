import type { FakeContainer } from './container.js'

/** A container as `GET /containers/{id}/json` shows it. */
export function containerJson(container: FakeContainer): object {
  const { id, name, image, request, settings } = container
  return {
    Id: id,
    Name: `/${name}`,
    Image: image.id,
    Created: '1970-01-01T00:00:00Z',
    State: stateOf(container),
    Config: {
      ...settings,
      Image: request.Image,
      Tty: request.Tty ?? false,
      ...(request.Healthcheck && { Healthcheck: request.Healthcheck }),
    },
    HostConfig: request.HostConfig ?? {},
    NetworkSettings: { IPAddress: container.running ? '127.0.0.1' : '', Ports: portsOf(container) },
    Mounts: mountsOf(request),
    Path: settings.Entrypoint?.[0] ?? settings.Cmd?.[0] ?? '',
    Args: [...(settings.Entrypoint ?? []), ...(settings.Cmd ?? [])].slice(1),
  }
}

/** A container as a row of `GET /containers/json`. @param reference as it was asked for, as long as that names its image */
export function containerRow(container: FakeContainer, reference: string): object {
  const { id, name, image, settings } = container
  return {
    Id: id,
    Names: [`/${name}`],
    Image: reference,
    ImageID: image.id,
    Command: (settings.Cmd ?? []).join(' '),
    Created: 0,
    Labels: settings.Labels ?? {},
    State: statusOf(container),
    Status: statusOf(container),
    Ports: Object.entries(container.ports).map(([port, host]) => ({
      PrivatePort: Number(port),
      PublicPort: host,
      Type: 'tcp',
    })),
  }
}

function mountsOf({ HostConfig }: FakeContainer['request']): object[] {
  return (HostConfig?.Binds ?? []).map(bind => {
    const [source = '', Destination = ''] = bind.split(':')
    const isVolume = !source.startsWith('/')
    return { Type: isVolume ? 'volume' : 'bind', ...(isVolume && { Name: source }), Destination }
  })
}

export function statusOf({ running, ending }: FakeContainer): string {
  if (running) return 'running'
  return ending === undefined ? 'created' : 'exited'
}

function stateOf(container: FakeContainer): object {
  const { running, ending, startedAt, startFailure } = container
  // The engine's own exit code: 127 where there is nothing to run.
  const failed = startFailure?.message.includes('executable file not found') ? 127 : 128
  return {
    Status: statusOf(container),
    Running: running,
    Paused: false,
    Restarting: false,
    OOMKilled: ending?.oomKilled ?? false,
    Dead: false,
    ExitCode: running ? 0 : (ending?.exitCode ?? (startFailure === undefined ? 0 : failed)),
    Error: startFailure?.message ?? '',
    StartedAt: startedAt?.toISOString() ?? '0001-01-01T00:00:00Z',
  }
}

function portsOf({ running, ports }: FakeContainer): object {
  if (!running) return {}
  const rows = Object.entries(ports).map(([port, host]) => [
    `${port}/tcp`,
    [{ HostIp: '0.0.0.0', HostPort: String(host) }],
  ])
  return Object.fromEntries(rows)
}
