// The calls of testcontainers: `## name`, what came, one after the other. CANDIDATE is an image of busybox alone.
import { GenericContainer, Network, Wait } from 'testcontainers'

const image = process.env.CANDIDATE

async function say(name, work) {
  const said = await work().catch(error => error.message)
  console.log(`## ${name}\n${typeof said === 'string' ? said : JSON.stringify(said)}`)
}

const serve = 'mkdir w; echo here >w/index.html; echo ready; exec /busybox httpd -f -p 80 -h w'
const container = await new GenericContainer(image)
  .withCommand(['/busybox', 'sh', '-c', serve])
  .withExposedPorts(80)
  .withLabels({ gw: process.env.N })
  .withWaitStrategy(Wait.forLogMessage('ready'))
  .start()
const url = () => `http://${container.getHost()}:${container.getMappedPort(80)}/`
const page = async () => {
  for (;;) {
    const answer = await fetch(url()).catch(() => undefined)
    if (answer?.ok) return (await answer.text()).trim()
  }
}
await say('a request to the mapped port', page)
await say('exec', () => container.exec(['/busybox', 'sh', '-c', 'echo a; exit 3']))
await say('content into it', async () => {
  await container.copyContentToContainer([{ content: 'copied', target: '/file' }])
  return (await container.exec(['/busybox', 'cat', '/file'])).output
})
// No restart: it removes itself when it ends, and Docker 20.10 may take a restart for that. No call for its log: of one in four
// nothing comes on node 24, without the gateway too. Waiting for a line of it reads it.
await say('stop', async () => String((await container.stop({ timeout: 0 })) !== undefined))
await say('waiting for HTTP, in a network', async () => {
  const network = await new Network().start()
  const one = await new GenericContainer(image)
    .withCommand(['/busybox', 'sh', '-c', serve])
    .withExposedPorts(80)
    .withNetwork(network)
    .withWaitStrategy(Wait.forHttp('/', 80))
    .start()
  const port = one.getMappedPort(80) > 0
  await one.stop({ timeout: 0 })
  await network.stop()
  return String(port)
})
await say('what ends at once', () =>
  new GenericContainer(image)
    .withCommand(['/busybox', 'false'])
    .withWaitStrategy(Wait.forLogMessage('never'))
    .withStartupTimeout(1_000)
    .start(),
)
