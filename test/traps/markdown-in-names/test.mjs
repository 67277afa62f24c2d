import { HOSTILE } from './hostile.mjs'
import { failAll, use } from './lib.mjs'

await use()
failAll(HOSTILE.map(text => [text, HOSTILE.join('\n')]))
