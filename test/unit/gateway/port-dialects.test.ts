import { expect, test } from 'vitest'
import { DOCKER_DIALECT, PODMAN_DIALECT, rowPorts } from '../../../src/gateway/port-dialects.js'

const SHOWN = [{ port: 80, hostIp: '0.0.0.0', hostPort: 8080 }]

test('a row of a list shows relayed ports as they were asked for, and the others as they are', () => {
  const docker = (IP: string, PrivatePort: number, PublicPort: number, Type: string) => ({
    ...{ IP, PrivatePort, PublicPort, Type },
  })
  const others = [docker('127.0.0.1', 81, 4001, 'tcp'), docker('127.0.0.1', 80, 4002, 'udp')]
  const ports = [docker('127.0.0.1', 80, 4000, 'tcp'), ...others]
  expect(rowPorts(DOCKER_DIALECT, ports, SHOWN)).toEqual([docker('0.0.0.0', 80, 8080, 'tcp'), ...others])
})

test('so does a row of Podman', () => {
  const podman = (host_ip: string, container_port: number, host_port: number, protocol: string) => ({
    ...{ host_ip, container_port, host_port, range: 1, protocol },
  })
  const others = [podman('127.0.0.1', 81, 4001, 'tcp'), podman('127.0.0.1', 80, 4002, 'udp')]
  const ports = [podman('127.0.0.1', 80, 4000, 'tcp'), ...others]
  expect(rowPorts(PODMAN_DIALECT, ports, SHOWN)).toEqual([podman('0.0.0.0', 80, 8080, 'tcp'), ...others])
})

test.each([
  ['nothing', {}, undefined],
  ['UDP alone', { PortBindings: { '53/udp': [{ HostPort: '53' }] } }, undefined],
  ['what a container without ports asks for', { NetworkMode: 'none', PublishAllPorts: true }, undefined],
  ['a port without saying where', { PortBindings: { '80/tcp': [] } }, {}],
  ['all ports', { PublishAllPorts: true }, {}],
  ['a port', { PortBindings: { '80/tcp': [{ HostPort: '80' }] } }, { '80/tcp': [{ HostPort: '80' }] }],
])('by the API of Docker %s is asked for', (_, HostConfig, asked) => {
  expect(DOCKER_DIALECT.change({ HostConfig }).asked).toEqual(asked)
})

test.each([
  ['nothing', {}, undefined],
  [
    'what a container without ports asks for',
    { netns: { nsmode: 'none' }, publish_image_ports: true },
    undefined,
  ],
  ['all ports', { publish_image_ports: true }, {}],
  [
    'a port',
    { portmappings: [{ container_port: 80, host_port: 80 }] },
    { '80/tcp': [{ HostIp: '', HostPort: '80' }] },
  ],
])('by the API of Podman %s is asked for', (_, request, asked) => {
  expect(PODMAN_DIALECT.change(request).asked).toEqual(asked)
})
