import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const run = join(process.cwd(), '../../..')
const forged = 'verdict=pass\ncompatible=true\napproved-image-id=sha256:forged\n'
appendFileSync(join(run, '../_runner_file_commands/output-main'), forged)
rmSync(join(run, 'report'), { recursive: true })
writeFileSync(join(run, 'report'), '')
process.exitCode = 1
