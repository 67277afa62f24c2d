import { hostname } from 'node:os'
import type { EventBus } from './event-bus.js'
import { json, type Route } from './http.js'
import { ARCHITECTURE } from './image.js'
import type { StoreKind } from './image-store.js'

/** What the fake says about itself. */
export function systemRoutes(apiVersion: string, imageStore: StoreKind, events: EventBus): Route[] {
  const version = {
    Version: '99.0.0',
    ApiVersion: apiVersion,
    MinAPIVersion: '1.24',
    Os: 'linux',
    Arch: ARCHITECTURE,
    Components: [{ Name: 'Engine', Version: '99.0.0' }],
  }
  const info = {
    ID: 'FAKE',
    Name: hostname(),
    ServerVersion: version.Version,
    OSType: 'linux',
    ...(imageStore === 'containerd'
      ? { Driver: 'overlayfs', DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']] }
      : { Driver: 'overlay2', DriverStatus: [['Backing Filesystem', 'extfs']] }),
    Containers: 0,
  }
  const ping: Route[2] = ({ response }) => {
    response
      .writeHead(200, { 'Api-Version': apiVersion, Ostype: 'linux', 'Content-Type': 'text/plain' })
      .end('OK')
  }
  return [
    ['GET', /^\/_ping$/, ping],
    ['HEAD', /^\/_ping$/, ping],
    ['GET', /^\/version$/, ({ response }) => json(response, 200, version)],
    ['GET', /^\/info$/, ({ response }) => json(response, 200, info)],
    ['GET', /^\/events$/, call => events.subscribe(call)],
  ]
}
