import { createServer } from 'node:net'
import { api, publish, remove, until, write } from './lib.mjs'

const free = createServer().listen(0, '127.0.0.1')
await new Promise(resolve => free.once('listening', resolve))
const wanted = free.address().port
await new Promise(resolve => free.close(resolve))

const { id, port } = await publish(undefined, wanted)
const [row] = JSON.parse(await api('GET', '/containers/json')).filter(one => one.Id === id)
const listed = row.Ports.map(({ PublicPort }) => PublicPort)
await until(
  () =>
    fetch(`http://127.0.0.1:${wanted}/?access_token=S3CRET`, { headers: { Authorization: 'S3CRET' } }).then(
      answer => answer.ok,
      () => false,
    ),
  'it answers',
)
await remove(id)
if (Number(port) !== wanted || listed.some(one => one !== wanted))
  throw new Error(`asked for ${wanted}, told of ${port} and ${listed}`)
write(['works'])
