import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { FOLDER, input, machine, need, note, only, output, run } from './kit.mjs'

await run(async () => {
  only('repository', need('GITHUB_REPOSITORY'))
  for (const name of ['ssh-key', 'filter', 'sparse-checkout']) only(name, '')
  for (const name of ['lfs', 'submodules', 'fetch-tags']) only(name, 'false')
  const folder = join(need('GITHUB_WORKSPACE'), input('path'))
  const ref = input('ref') || need('GITHUB_SHA')
  const git = (...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
  mkdirSync(folder, { recursive: true })
  git('init', '--quiet')
  git('remote', 'add', 'origin', `file://${join(FOLDER, 'repository')}`)
  const depth = input('fetch-depth')
  git('fetch', '--quiet', '--no-tags', ...(depth === '0' ? [] : [`--depth=${depth}`]), 'origin', ref)
  git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  if (input('persist-credentials') === 'true') {
    git('config', '--local', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${input('token')}`)
  }
  await machine()
  output('ref', ref)
  output('commit', git('rev-parse', 'HEAD'))
  note({ checkout: git('rev-parse', 'HEAD'), credentials: input('persist-credentials') === 'true' })
})
