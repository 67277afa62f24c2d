import { api, ended, logs, start, until, write } from './lib.mjs'

const id = await start()
await until(async () => (await logs(id)).includes('ready'), 'the candidate is ready')
await api('POST', `/containers/${id}/kill?signal=SIGQUIT`)
await ended(id)
write(['works'])
