import { spawn } from 'node:child_process'

export default async function arrange({ docker, image }) {
  const other = spawn('sleep', ['60'], {
    env: { ...process.env, COMPAT_GATE_RUN: 'trap0other0run' },
    stdio: 'ignore',
  })
  const name = 'trap-name-of-a-run-under-way'
  const Labels = { 'compat-gate.run': 'trap0other0run' }
  const container = await docker.createContainer({ name, Image: `${image}:latest`, Labels })
  await container.start()
  return { consumer: { exclusive: { containers: [name] } }, tidy: async () => other.kill() }
}
