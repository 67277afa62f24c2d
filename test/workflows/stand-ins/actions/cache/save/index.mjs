import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { FOLDER, input, note, only, run } from '../kit.mjs'

await run(() => {
  only('enableCrossOsArchive', 'false')
  const key = input('key', { required: true })
  const place = join(FOLDER, 'caches', key)
  note({ saved: key })
  if (!existsSync(place)) cpSync(input('path', { required: true }), place, { recursive: true })
})
