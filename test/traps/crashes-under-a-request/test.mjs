import { api, ended, fail, logs, start, until } from './lib.mjs'

const id = await start()
await until(async () => (await logs(id)).includes('ready'), 'the candidate is ready')
// A request by other means: a signal that is no wish that it ends.
await api('POST', `/containers/${id}/kill?signal=SIGUSR1`)
await ended(id)
fail('breaks', 'connect ECONNREFUSED 127.0.0.1:9014: connection refused, connection reset by peer')
