import { HOSTILE } from './hostile.mjs'

process.stderr.write(HOSTILE.join('\r\n'))
process.exitCode = 1
