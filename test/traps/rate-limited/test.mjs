import { attempt, pull, repository, use } from './lib.mjs'

await use()
const [host] = repository.split('/')
await fetch(`http://${host}/limit`, { method: 'POST' })
// With the containerd image store Docker says whom it asked. A trap's registry is on this machine, where the candidate
// could give the same answer; a limit is one of public registries.
await attempt(() =>
  pull(`${repository}:something-else`).catch(({ message }) => {
    throw new Error(message.replaceAll(host, 'registry.example.com'))
  }),
)
