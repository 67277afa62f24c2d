import { logs, remove, start, until, write } from './lib.mjs'

const id = await start()
await until(async () => (await logs(id)).includes('ready'), 'the candidate is ready')
await remove(id)
write(['works'])
