import { existsSync, writeFileSync } from 'node:fs'
import { api, attempt, remove, start, until } from './lib.mjs'

const app = 'traps.example/derived-beside-shards/app'
await attempt(async () => {
  const own = await start()
  await api('POST', `/commit?container=${own}&repo=${app}&tag=1`)
  const id = await start(`${app}:1`, { shell: 'sleep 60' })
  // The checkouts of both shards lie in one folder.
  writeFileSync('../app-runs', '')
  await until(() => existsSync('../second-has-ended'), 'the other shard has ended')
  // What the gate removes after a file is gone a moment later.
  await new Promise(resolve => setTimeout(resolve, 1_000))
  await api('GET', `/containers/${id}/json`)
  await remove(id)
  await remove(own)
  await api('DELETE', `/images/${app}:1`)
})
