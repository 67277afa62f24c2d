import { spawnSync } from 'node:child_process'

const { status } = spawnSync('tool', process.argv.slice(2), { stdio: 'inherit' })
process.exitCode = status
