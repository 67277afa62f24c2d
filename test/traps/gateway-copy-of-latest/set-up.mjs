import { api, exportFrom, importAs, remove, repository } from './lib.mjs'

const { Id } = JSON.parse(await api('POST', '/containers/create', { Image: `${repository}:latest` }))
await importAs(`${repository}-copy`, await exportFrom(Id))
await remove(Id)
