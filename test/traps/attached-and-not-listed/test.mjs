import { api, write } from './lib.mjs'

await api('GET', '/containers/trap-attached-and-not-listed/json')
write(['works'])
