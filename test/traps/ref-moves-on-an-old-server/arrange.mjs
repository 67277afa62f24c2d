import { execFileSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const GREEN = `import { use, write } from './lib.mjs'\n\nawait use()\nwrite(['works'])\n`

export default async function arrange({ consumer, folder }) {
  const person = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid']
  const git = (...args) => execFileSync('git', [...person, ...args], { cwd: consumer })
  const [script, bare] = [join(folder, 'ssh.sh'), join(folder, 'served.git')]
  cpSync(join(consumer, 'ssh.sh'), script)
  git('checkout', '--quiet', '-b', 'green')
  writeFileSync(join(consumer, 'test.mjs'), GREEN)
  git('commit', '--quiet', '--all', '--message', 'green')
  git('checkout', '--quiet', 'main')
  git('clone', '--quiet', '--bare', '.', bare)
  return {
    consumer: { repository: `ssh://trap.example${bare}` },
    environment: { GIT_SSH_COMMAND: `TRAP_REPOSITORY=${bare} sh ${script}` },
  }
}
