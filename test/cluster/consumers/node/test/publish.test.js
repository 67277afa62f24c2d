import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { docker, greeting, IMAGE } from '../docker.js'

const TYPES = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

// Someone publishes another image under the candidate's tag meanwhile, and a careful tool pulls before it starts.
test('the greeting after a pull', async () => {
  equal(await greeting(IMAGE), 'hello, world')
  const [, host, repository, tag] = /^([^/]+)\/(.+):([^:]+)$/.exec(IMAGE)
  const manifests = `http://${host}/v2/${repository}/manifests`
  const latest = await fetch(`${manifests}/latest`, { headers: { accept: TYPES } })
  const headers = { 'content-type': latest.headers.get('content-type') }
  const put = await fetch(`${manifests}/${tag}`, { method: 'PUT', headers, body: await latest.text() })
  equal(put.status, 201)
  await docker('pull', IMAGE)
  equal(await greeting(IMAGE), 'hello, world')
})
