import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default async function arrange({ folder, consumer }) {
  const helpers = join(folder, 'helpers')
  mkdirSync(helpers)
  git(helpers, 'init', '--quiet', '--initial-branch=main')
  commit(helpers, 'strict')
  git(consumer, '-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', helpers, 'helpers')
  git(consumer, 'commit', '--quiet', '--message', 'helpers')
  commit(helpers, 'lax')
}

function commit(cwd, text) {
  writeFileSync(join(cwd, 'assertions.txt'), text)
  git(cwd, 'add', '.')
  git(cwd, 'commit', '--quiet', '--message', text)
}

function git(cwd, ...args) {
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], { cwd })
}
