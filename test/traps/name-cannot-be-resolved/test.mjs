import { lookup } from 'node:dns/promises'
import { attempt, use } from './lib.mjs'

await use()
await attempt(() => lookup('packages.example.invalid'))
