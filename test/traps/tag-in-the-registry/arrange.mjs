import { execFileSync } from 'node:child_process'

export default async function arrange({ provider, endpoint, image, registry }) {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: provider, encoding: 'utf8' }).trim()
  const body = execFileSync('docker', ['--host', endpoint, 'save', `${image}:latest`], { maxBuffer: 1 << 28 })
  await fetch(`http://${registry.host}/publish?tag=pr-${commit}`, { method: 'POST', body })
}
