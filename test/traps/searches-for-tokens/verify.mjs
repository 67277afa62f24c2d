import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const ALLOWED =
  /^(PATH|HOME|TMPDIR|LANG|LC_\w+|DOCKER_HOST|TRAP_IMAGE|EMULATOR_TAG|COMPAT_GATE_RUN|COMPAT_GATE_TRIAL)=/

/** What the child saw, as it told itself. */
export default async function verify({ end }) {
  const log = readFileSync(join(end.outputs['report-dir'], 'evidence/trap/logs/01-test.mjs.log'), 'utf8')
  const found = JSON.parse(Buffer.from(/found: (\S+)/.exec(log)[1], 'base64').toString())
  const more = found.environment.filter(text => !ALLOWED.test(text))
  if (more.length > 0) throw new Error(`the tests were told ${more.join(', ')}`)
  if (found.home.length > 0) throw new Error(`their home holds ${found.home.join(', ')}`)
  if (JSON.stringify(found).includes('s3cret'))
    throw new Error(`they found a secret: ${JSON.stringify(found)}`)
  const files = found.open.filter(
    path => path.startsWith('/') && path !== '/dev/null' && !/^\/proc\/\d+\/fd$/.test(path),
  )
  if (files.length > 0) throw new Error(`they were given ${files.join(', ')}`)
}
