import { randomInt } from 'node:crypto'

export default async function arrange({ docker, image }) {
  const port = randomInt(20_000, 30_000)
  const container = await docker.createContainer({
    name: 'trap-port-of-a-container',
    Image: `${image}:latest`,
    ExposedPorts: { '80/tcp': {} },
    HostConfig: { PortBindings: { '80/tcp': [{ HostPort: String(port) }] } },
  })
  await container.start()
  return { consumer: { exclusive: { ports: [port] } } }
}
