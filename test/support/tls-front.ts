import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { promisify } from 'node:util'
import { type Folder, folder } from './folder.js'

const openssl = (cwd: string, ...args: string[]) => promisify(execFile)('openssl', args, { cwd })

/** An engine's Unix socket behind TLS on the loopback interface, for clients whose certificate it has signed alone. */
export interface TlsFront extends AsyncDisposable {
  /** `tcp://127.0.0.1:<port>`; its certificate is for `localhost`, too. */
  endpoint: string
  /** DOCKER_CERT_PATH. */
  certificates: string
}

/** @param endpoint `unix://<path>` */
export async function tlsFront(endpoint: string): Promise<TlsFront> {
  const path = endpoint.replace('unix://', '')
  const place = await makeCertificates()
  const read = (name: string) => readFile(join(place.path, name))
  const [ca, cert, key] = await Promise.all(['ca.pem', 'server.pem', 'server-key.pem'].map(read))
  const open = new Set<Socket>()
  const server = createServer({ ca, cert, key, requestCert: true, allowHalfOpen: true }, client => {
    const engine = connect({ path, allowHalfOpen: true })
    client.pipe(engine).pipe(client)
    client.on('error', () => engine.destroy())
    engine.on('error', () => client.destroy())
  })
  // Also those whose certificate is refused.
  server.on('connection', socket => open.add(socket))
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    certificates: place.path,
    async [Symbol.asyncDispose]() {
      const closed = new Promise(resolve => server.close(resolve))
      for (const one of open) one.destroy()
      await closed
      await place[Symbol.asyncDispose]()
    },
  }
}

/** As `dockerd --tlsverify` and its clients have them: https://docs.docker.com/engine/security/protect-access/ */
async function makeCertificates(): Promise<Folder> {
  const place = await folder()
  const at = (...args: string[]) => openssl(place.path, ...args)
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  await at(
    'req',
    '-x509',
    ...newKey,
    '-keyout',
    'ca-key.pem',
    '-out',
    'ca.pem',
    '-subj',
    '/CN=ca',
    '-days',
    '2',
  )
  await sign('server', 'server', 'subjectAltName=IP:127.0.0.1,DNS:localhost')
  await sign('', 'client', 'extendedKeyUsage=clientAuth')
  return place

  async function sign(prefix: string, name: string, extensions: string): Promise<void> {
    const [key, cert] = prefix === '' ? ['key.pem', 'cert.pem'] : [`${prefix}-key.pem`, `${prefix}.pem`]
    await writeFile(join(place.path, 'extensions'), extensions)
    await at('req', '-new', ...newKey, '-keyout', key, '-out', 'request', '-subj', `/CN=${name}`)
    const ca = ['-CA', 'ca.pem', '-CAkey', 'ca-key.pem', '-CAcreateserial', '-days', '2']
    await at('x509', '-req', '-in', 'request', '-out', cert, ...ca, '-extfile', 'extensions')
  }
}
