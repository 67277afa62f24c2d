import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0f'.repeat(32)}\nsize 12345\n`
// Not in the trap's own folder, where a git-lfs of whoever clones this repository would look for the file.
const FILES = { '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n', 'data.bin': POINTER }
// As where there is no git-lfs, also on a machine that has one.
const NO_LFS = '[filter "lfs"]\n\tclean = cat\n\tsmudge = cat\n\tprocess =\n\trequired = false\n'

export default async function arrange({ consumer, folder }) {
  writeFileSync(join(folder, 'home', '.gitconfig'), NO_LFS)
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(consumer, name), text)
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], { cwd: consumer })
  git('-c', 'filter.lfs.process=', '-c', 'filter.lfs.clean=cat', 'add', '--all')
  git('commit', '--quiet', '--message', 'data')
}
