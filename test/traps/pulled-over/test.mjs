import { readFileSync } from 'node:fs'

// Through the gateway the candidate is what such a pull brings.
process.env.DOCKER_HOST = readFileSync('engine.txt', 'utf8').trim()
const { pull, repository, save, tag, use, write } = await import('./lib.mjs')

const body = await save(`${repository}:latest`)
await fetch(`http://${repository.split('/')[0]}/publish?tag=${tag}`, { method: 'POST', body })
await pull(`${repository}:${tag}`)
await use()
write(['works'])
