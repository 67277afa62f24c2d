import { execFileSync } from 'node:child_process'

export default async function arrange({ endpoint, image, registry }) {
  const body = execFileSync('docker', ['--host', endpoint, 'save', `${image}:latest`], { maxBuffer: 1 << 28 })
  await fetch(`http://${registry.host}/publish?tag=1`, { method: 'POST', body })
  await fetch(`http://${registry.host}/limit?times=2&of=/base/`, { method: 'POST' })
}
