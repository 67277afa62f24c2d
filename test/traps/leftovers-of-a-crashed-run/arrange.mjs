import { randomInt } from 'node:crypto'

export default async function arrange({ docker, image }) {
  const port = randomInt(20_000, 30_000)
  await docker.getImage(`${image}:latest`).tag({ repo: image, tag: 'pr-0000000-s1' })
  const container = await docker.createContainer({
    name: 'trap-leftovers-of-a-crashed-run',
    Image: `${image}:pr-0000000-s1`,
    Labels: { 'compat-gate.run': 'trap0crashed0run' },
    ExposedPorts: { '80/tcp': {} },
    HostConfig: { PortBindings: { '80/tcp': [{ HostPort: String(port) }] } },
  })
  await container.start()
  return { consumer: { exclusive: { containers: ['trap-leftovers-of-a-crashed-run'], ports: [port] } } }
}
