import { api, start, write } from './lib.mjs'

try {
  await api('GET', '/containers/trap-leftover/json')
} catch {
  await start('traps.example/leftover/emulator:latest', { name: 'trap-leftover' }).catch(() => undefined)
}
write(['b'])
