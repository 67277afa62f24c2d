import { HOSTILE } from './hostile.mjs'

for (const line of HOSTILE) console.log(line)
process.stderr.write(HOSTILE.join('\r'))
