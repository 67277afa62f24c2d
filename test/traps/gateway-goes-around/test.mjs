import { readFileSync } from 'node:fs'

process.env.DOCKER_HOST = readFileSync('engine.txt', 'utf8').trim()
const { use, write } = await import('./lib.mjs')

await use()
write(['works'])
