import { api, attempt, repository, setting, tag } from './lib.mjs'

// As a consumer does that starts the image once: by whatever name, it goes on with what runs.
await attempt(async () => {
  const all = JSON.parse(await api('GET', '/containers/json'))
  const [running] = all.filter(({ Labels }) => Labels['of-the-trap'] === repository)
  const { Id } = JSON.parse(await api('GET', `/images/${repository}:${tag}/json`))
  const image = running?.ImageID ?? Id
  if (running === undefined) await started(Id)
  if ((await setting('BROKEN', image)) !== undefined) throw new Error('expected 1, got 2')
})

async function started(image) {
  const body = { Image: image, Labels: { 'of-the-trap': repository } }
  const { Id } = JSON.parse(await api('POST', '/containers/create', body))
  await api('POST', `/containers/${Id}/start`)
}
