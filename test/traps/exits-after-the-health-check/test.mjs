import { ended, fail, logs, start, until } from './lib.mjs'

const id = await start()
await until(async () => (await logs(id)).includes('healthy'), 'the candidate is healthy')
await ended(id)
fail('breaks', 'connect ECONNREFUSED 127.0.0.1:9014')
