import { existsSync, writeFileSync } from 'node:fs'
import { ended, start, use, write } from './lib.mjs'

const outside = '../../outside'
if (existsSync(outside)) await use()
else await ended(await start(undefined, { shell: 'exit 3' }))
writeFileSync(outside, '')
write(['works'])
