import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { FOLDER, input, machine, need, note, only, output, run } from './kit.mjs'

const artifacts = join(FOLDER, 'artifacts')

function named(name) {
  if (existsSync(join(artifacts, name))) return [name]
  throw new Error(`Unable to download artifact(s): Artifact '${name}' not found`)
}

/** All names that match; none at all is no error, as it is none for the action. */
function matching(pattern) {
  const literal = pattern.split('*').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const whole = new RegExp(`^${literal.join('[^/]*')}$`)
  return readdirSync(artifacts).filter(name => whole.test(name))
}

await run(async () => {
  for (const name of ['artifact-ids', 'github-token']) only(name, '')
  only('skip-decompress', 'false')
  const name = input('name')
  const path = resolve(need('GITHUB_WORKSPACE'), input('path'))
  const names = name === '' ? matching(input('pattern') || '*') : named(name)
  for (const each of names) {
    // One alone gets no folder of its own, also when it was found by a pattern.
    const flat = names.length === 1 || input('merge-multiple') === 'true'
    const target = flat ? path : join(path, each)
    mkdirSync(target, { recursive: true })
    cpSync(join(artifacts, each), target, { recursive: true })
  }
  await machine()
  console.log(`Total of ${names.length} artifact(s) downloaded`)
  output('download-path', path)
  note({ downloaded: names })
})
