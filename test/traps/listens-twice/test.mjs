import { fail, logs, start, until } from './lib.mjs'

const id = await start()
await until(async () => (await logs(id)).includes('EADDRINUSE'), 'it says why')
const said = await logs(id)
// It is left running: of one that is removed at once the gate may have no log.
fail('answers', `connect ECONNREFUSED 127.0.0.1:9014; the container says: ${said}`)
