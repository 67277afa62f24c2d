import { api, ended, write } from './lib.mjs'

await api('POST', '/containers/trap-created-before/start')
await ended('trap-created-before')
write(['works'])
