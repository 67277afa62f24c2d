export default async function arrange({ docker, image }) {
  const name = 'trap-published-emulator-of-somebody'
  const container = await docker.createContainer({
    name,
    Image: `${image}:latest`,
    // Baked into every image that the gate approved: here it stands on the container, which inherits it.
    Labels: { 'compat-gate.run': '0123456789ab', 'compat-gate.candidate': 'pr-0123456' },
  })
  await container.start()
  return {
    consumer: { exclusive: { containers: [name] } },
    tidy: () => container.remove({ force: true }).catch(() => undefined),
  }
}
