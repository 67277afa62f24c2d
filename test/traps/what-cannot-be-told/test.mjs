import { api, archiveOf, copyInto, repository, tag, use, write } from './lib.mjs'

const candidate = `${repository}:${tag}`
await create({ Image: candidate, HostConfig: { Binds: [`${process.cwd()}/lib.mjs:/bin/sh`] } })
await copyInto(await create({ Image: candidate }), archiveOf('program', 'of somebody else'))
await create({ Image: `${repository}-app:1`, Cmd: ['/bin/sh', '-c', 'sleep 60'] })
await use()
write(['works'])

// The gate has to look at them while they are there.
async function create(settings) {
  return JSON.parse(await api('POST', '/containers/create', settings)).Id
}
