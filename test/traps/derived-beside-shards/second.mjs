import { writeFileSync } from 'node:fs'
import { api, until, use, write } from './lib.mjs'

const app = 'traps.example/derived-beside-shards/app:1'
await until(() => running(app), 'the app of the other shard runs')
await use()
write(['works'])
writeFileSync('second-has-ended', '')

async function running(image) {
  return JSON.parse(await api('GET', '/containers/json')).some(({ Image }) => Image === image)
}
