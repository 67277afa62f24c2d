import { api, attempt, repository, tag } from './lib.mjs'

await attempt(async () => {
  const body = { Image: `${repository}:${tag}`, Entrypoint: ['/bin/sh', '-c'], Cmd: ['sleep 60'] }
  const { Id } = JSON.parse(await api('POST', '/containers/create', body))
  await api('POST', `/containers/${Id}/start`)
  await api('DELETE', `/containers/${Id}?force=true`)
})
