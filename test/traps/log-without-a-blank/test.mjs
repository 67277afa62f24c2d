import { writeFileSync } from 'node:fs'
import { attempt, logs, start, until } from './lib.mjs'

const id = await start()
await until(async () => (await logs(id)).length >= 327_680, 'the log is there')
await attempt(() => writeFileSync('/dev/full', 'x'))
