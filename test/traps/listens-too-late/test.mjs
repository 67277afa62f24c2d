import { fail, logs, remove, start } from './lib.mjs'

const id = await start()
await new Promise(resolve => setTimeout(resolve, 300))
const ready = (await logs(id)).includes('ready')
await remove(id)
fail(
  'breaks',
  ready ? 'it was ready' : 'timed out after 0.3 s: connection timed out, connect ETIMEDOUT 127.0.0.1:9014',
)
