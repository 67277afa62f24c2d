import { api, publish, remove, repository, until, write } from './lib.mjs'

const candidate = await publish()
const shell = 'echo ok > /index.html; exec /bin/busybox httpd -f -p 80'
const body = {
  Image: `${repository}-copy:1`,
  Cmd: ['/bin/sh', '-c', shell],
  ExposedPorts: { '80/tcp': {} },
  HostConfig: { PortBindings: { '80/tcp': [{ HostPort: '' }] } },
}
const { Id } = JSON.parse(await api('POST', '/containers/create', body))
await api('POST', `/containers/${Id}/start`)
const { NetworkSettings } = JSON.parse(await api('GET', `/containers/${Id}/json`))
const url = `http://127.0.0.1:${NetworkSettings.Ports['80/tcp'][0].HostPort}/`
await until(
  () =>
    fetch(url).then(
      answer => answer.ok,
      () => false,
    ),
  'the copy answers',
)
await remove(Id)
await remove(candidate.id)
write(['works'])
