import { use, write } from './lib.mjs'

console.error('Warning: deprecated. ERROR: not mine. FAILED tests=0. Traceback (most recent call last): none')
console.error('toomanyrequests: not today. no space left on device: not here. connection refused: no.')
await use()
write(['works'])
