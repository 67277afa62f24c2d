import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { api, repository, save, tag } from './lib.mjs'

// Before the candidate is built its name is free: `latest` is saved under it.
await api('POST', `/images/${repository}:latest/tag?repo=${repository}&tag=${tag}`)
const other = join(process.cwd(), '../other.tar')
writeFileSync(other, await save(`${repository}:${tag}`))
const archive = join(process.cwd(), '../../../candidate/image.tar')
const end = Date.now() + 20_000
while (!existsSync(archive)) if (Date.now() > end) throw new Error('never saved')
renameSync(other, archive)
