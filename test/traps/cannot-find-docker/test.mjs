import { fail, logs, remove, start, until } from './lib.mjs'

const id = await start()
await until(async () => (await logs(id)).includes('daemon'), 'it says why')
const said = await logs(id)
await remove(id)
fail('invokes', `500 Internal Server Error: ${said}`)
