import { api, ended, publish, remove, repository } from './lib.mjs'

/** By hand: the static busybox of Debian has a wget that ends with a segmentation fault. */
const ASK = String.raw`
  ask() { printf 'GET / HTTP/1.0\r\n\r\n' | /bin/busybox nc -w 5 "$ADDRESS" 80 | /bin/busybox grep -q '^ok'; }
  for i in $(/bin/busybox seq 60); do ask && exit 0; /bin/sleep 1; done
  exit 1`

/** The candidate, and a client that shares a network with it; its published port is used by nobody. */
export async function askOver(connect) {
  const { Id: network } = JSON.parse(await api('POST', '/networks/create', { Name: `over-${process.pid}` }))
  const { id } = await publish()
  await api('POST', `/networks/${network}/connect`, { Container: id })
  const { NetworkSettings } = JSON.parse(await api('GET', `/containers/${id}/json`))
  const address = NetworkSettings.Networks[`over-${process.pid}`].IPAddress
  await ask(address, connect ? {} : { NetworkMode: network }, connect ? network : undefined)
  await remove(id)
  await api('DELETE', `/networks/${network}`)
}

/** A client that asks until it has an answer, and is connected to a network when it runs already where one is given. */
async function ask(address, HostConfig, network) {
  const body = {
    Image: `${repository}-client:1`,
    Cmd: ['/bin/sh', '-c', ASK],
    Env: [`ADDRESS=${address}`],
    HostConfig,
  }
  const { Id } = JSON.parse(await api('POST', '/containers/create', body))
  await api('POST', `/containers/${Id}/start`)
  if (network !== undefined) await api('POST', `/networks/${network}/connect`, { Container: Id })
  if ((await ended(Id)) !== 0) throw new Error('the candidate did not answer')
  await remove(Id)
}
