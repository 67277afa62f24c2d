// The calls of dockerode: `## name`, what came, one after the other. CANDIDATE is an image of busybox alone.
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import Docker from 'dockerode'

const [socketPath] = process.argv.slice(2)
const docker = new Docker({ socketPath })
const Image = process.env.CANDIDATE

async function say(name, work) {
  const said = await work().catch(error => `${error.statusCode} ${error.json?.message ?? error.message}`)
  console.log(`## ${name}\n${typeof said === 'string' ? said : JSON.stringify(said)}`)
}

const both = async stream => {
  const [out, err] = [new PassThrough(), new PassThrough()]
  docker.modem.demuxStream(stream, out, err)
  stream.on('end', () => void [out.end(), err.end()])
  return `${await text(out)}|${await text(err)}`
}

await say('ping', async () => String(await docker.ping()))
await say('version', async () => (await docker.version()).ApiVersion)
// Without a terminal: dockerode sends the options of `attach` as input, and Podman's terminal shows them before or after.
await say('run', async () => {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const read = Promise.all([text(out), text(err)])
  const [end, ran] = await docker.run(Image, ['/busybox', 'echo', 'hi'], [out, err], { Tty: false })
  out.end()
  err.end()
  await ran.remove()
  return `${end.StatusCode} ${(await read).join('|')}`
})
const container = await docker.createContainer({
  Image,
  Cmd: ['/busybox', 'sh', '-c', 'mkdir w; echo here >w/index.html; exec /busybox httpd -f -p 80 -h w'],
  ExposedPorts: { '80/tcp': {} },
  HostConfig: { PortBindings: { '80/tcp': [{ HostPort: '' }] } },
})
const events = await docker.getEvents({ filters: { container: [container.id] } })
const first = new Promise(resolve => events.once('data', line => resolve(JSON.parse(line).Action)))
await say('start', async () => String(await container.start()))
await say('events', async () => {
  const action = await first
  events.destroy()
  return action
})
const { NetworkSettings } = await container.inspect()
const [{ HostPort }] = NetworkSettings.Ports['80/tcp']
await say('a request to the port', async () => {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${HostPort}/`).catch(() => undefined)
    if (answer?.ok) return (await answer.text()).trim()
  }
})
await say('the list has that port', async () => {
  const rows = await docker.listContainers({ filters: { id: [container.id] } })
  return rows.map(row => row.Ports.some(port => String(port.PublicPort) === HostPort))
})
await say('exec, hijacked, with input', async () => {
  const exec = await container.exec({ Cmd: ['/busybox', 'cat'], AttachStdin: true, AttachStdout: true })
  const stream = await exec.start({ hijack: true, stdin: true })
  const read = both(stream)
  stream.end('to cat')
  return read
})
await say('exec, not hijacked', async () => {
  const exec = await container.exec({
    Cmd: ['/busybox', 'sh', '-c', 'echo a; echo b >&2'],
    AttachStdout: true,
    AttachStderr: true,
  })
  return both(await exec.start({}))
})
await say('exec, on a terminal', async () => {
  const exec = await container.exec({ Cmd: ['/busybox', 'echo', 'tty'], AttachStdout: true, Tty: true })
  return text(await exec.start({ Tty: true }))
})
await say('an archive into it, and out of it', async () => {
  const stream = await container.getArchive({ path: '/w/index.html' })
  const parts = []
  for await (const part of stream) parts.push(part)
  await container.putArchive(Buffer.concat(parts), { path: '/' })
  return (await container.exec({ Cmd: ['/busybox', 'cat', '/index.html'], AttachStdout: true }))
    .start({})
    .then(both)
})
await say('attach, with input', async () => {
  const cat = await docker.createContainer({
    Image,
    Cmd: ['/busybox', 'cat'],
    OpenStdin: true,
    StdinOnce: true,
    AttachStdin: true,
  })
  const stream = await cat.attach({ stream: true, stdin: true, stdout: true, hijack: true })
  const read = both(stream)
  await cat.start()
  stream.end('attached')
  const said = await read
  await cat.remove({ force: true })
  return said
})
await say('logs that follow', async () => {
  const stream = await container.logs({ stdout: true, stderr: true, follow: true })
  const read = both(stream)
  await container.kill()
  return read
})
await say('wait', async () => container.wait())
await say('start again', async () => {
  await container.start()
  const again = await container.inspect()
  return again.NetworkSettings.Ports['80/tcp'].length > 0
})
await say('remove', async () => String(await container.remove({ force: true })))
await say('what is not there', async () => container.inspect())
await say('a pull that cannot be', async () => {
  const stream = await docker.pull('127.0.0.1:1/nothing:1')
  return new Promise(resolve => docker.modem.followProgress(stream, error => resolve(String(error))))
})
