import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'

/** A socket between the gate and the engine, which a connection to a second one cuts for ever. */
export default async function arrange({ folder, endpoint, image }) {
  const path = join(folder, 'engine.sock')
  const open = new Set()
  const relay = createServer(client => {
    const engine = connect(endpoint.replace('unix://', ''))
    for (const [from, to] of [
      [client, engine],
      [engine, client],
    ]) {
      open.add(from)
      from.on('error', () => to.destroy()).on('close', () => to.destroy())
      from.pipe(to)
    }
  })
  const cut = createServer(caller => {
    relay.close()
    for (const socket of open) socket.destroy()
    caller.destroy()
  })
  relay.listen(path)
  cut.listen(`${path}.cut`)
  await Promise.all([once(relay, 'listening'), once(cut, 'listening')])
  const tidy = async () => {
    cut.close()
    relay.close()
    for (const socket of open) socket.destroy()
  }
  // The tests know the engine by another socket where a gateway stands between.
  const consumer = { env: { TRAP_IMAGE: image, ENGINE_CUT: `${path}.cut` } }
  return { environment: { DOCKER_HOST: `unix://${path}` }, consumer, tidy }
}
