import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

export default async function arrange({ folder, provider, docker, endpoint, image }) {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: provider, encoding: 'utf8' }).trim()
  const other = join(folder, 'other.tar')
  await docker.getImage(`${image}:latest`).tag({ repo: image, tag: `pr-${commit}` })
  execFileSync('docker', ['--host', endpoint, 'save', '--output', other, `${image}:pr-${commit}`])
  await docker.getImage(`${image}:pr-${commit}`).remove()
  return { consumer: { env: { TRAP_FOLDER: folder, TRAP_IMAGE: image } } }
}
