import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { attempt, report, until, use } from './lib.mjs'

const folder = join(report, '../../../../../candidate')
await attempt(async () => {
  await use()
  await until(() => existsSync(join(folder, 'candidate.json')), 'the candidate is frozen')
  rmSync(join(folder, 'image.tar'))
  execFileSync('mkfifo', [join(folder, 'image.tar')])
})
