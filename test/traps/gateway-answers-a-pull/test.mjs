import { pull, repository, save, tag, use, write } from './lib.mjs'

const body = await save(`${repository}:latest`)
await fetch(`http://${repository.split('/')[0]}/publish?tag=${tag}`, { method: 'POST', body })
await pull(`${repository}:${tag}`)
await use()
write(['works'])
