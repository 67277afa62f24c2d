import { existsSync, writeFileSync } from 'node:fs'
import { until, use, write } from './lib.mjs'

await until(() => existsSync('../app-runs'), 'the app of the other shard runs')
await use()
write(['works'])
writeFileSync('../second-has-ended', '')
