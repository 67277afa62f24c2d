import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const GREEN = `import { use, write } from './lib.mjs'\n\nawait use()\nwrite(['works'])\n`

export default async function arrange({ consumer }) {
  const person = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid']
  const git = (...args) =>
    execFileSync('git', [...person, ...args], { cwd: consumer, encoding: 'utf8' }).trim()
  const commit = git('rev-parse', 'main')
  writeFileSync(join(consumer, 'test.mjs'), GREEN)
  git('commit', '--quiet', '--all', '--message', 'green')
  git('update-ref', `refs/heads/${commit}`, 'main')
  return { consumer: { ref: commit } }
}
