import { logs, use, write } from './lib.mjs'

await use()
if (!(await logs('trap-latest-runs-already')).includes('answer')) throw new Error('no answer')
write(['works'])
