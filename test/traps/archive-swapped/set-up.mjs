import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const archive = join(process.cwd(), '../../../candidate/image.tar')
const end = Date.now() + 300_000
writeFileSync(join(process.env.TRAP_FOLDER, 'set-up-waits'), '')
while (!existsSync(archive)) if (Date.now() > end) throw new Error('never saved')
renameSync(join(process.env.TRAP_FOLDER, 'other.tar'), archive)
