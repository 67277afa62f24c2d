import { api, attempt, repository, tag } from './lib.mjs'

await attempt(async () => {
  const body = { Image: `${repository}:${tag}`, HostConfig: { NetworkMode: 'no-such-network' } }
  const { Id } = JSON.parse(await api('POST', '/containers/create', body))
  await api('POST', `/containers/${Id}/start`)
})
