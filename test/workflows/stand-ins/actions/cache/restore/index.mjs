import { cpSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FOLDER, input, note, only, output, run } from '../kit.mjs'

await run(() => {
  for (const name of ['enableCrossOsArchive', 'fail-on-cache-miss', 'lookup-only']) only(name, 'false')
  const caches = join(FOLDER, 'caches')
  const all = existsSync(caches) ? readdirSync(caches) : []
  const newest = (a, b) => statSync(join(caches, b)).mtimeMs - statSync(join(caches, a)).mtimeMs
  const wanted = [input('key', { required: true }), ...input('restore-keys').split('\n')]
  const keys = wanted.map(line => line.trim()).filter(line => line !== '')
  const found = keys.flatMap(key => all.filter(one => one.startsWith(key)).sort(newest))[0]
  note({ restored: found ?? 'nothing', keys })
  if (found === undefined) return
  cpSync(join(caches, found), input('path', { required: true }), { recursive: true })
  output('cache-hit', String(found === keys[0]))
  output('cache-matched-key', found)
})
