import { fail, logs, start, until } from './lib.mjs'

const id = await start()
await until(async () => /no space/i.test(await logs(id)), 'it says why')
const said = await logs(id)
// It is left running: of one that is removed at once the gate may have no log.
fail('stores', `500 Internal Server Error: ${said}`)
