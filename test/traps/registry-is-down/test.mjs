import { failAll, use } from './lib.mjs'

await use()
failAll([
  ['one', 'Error response from daemon: Get "https://public.ecr.aws/v2/": net/http: TLS handshake timeout'],
  [
    'two',
    'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
  ],
  [
    'three',
    'Get "https://public.ecr.aws/v2/lambda/python/manifests/3.13": dial tcp 99.83.145.10:443: i/o timeout',
  ],
])
