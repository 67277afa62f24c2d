import { describe, expect, it } from 'vitest'
import {
  classifyFailure,
  FAILURE_CAUSES,
  failureCauseInTest,
  TRANSIENT_CAUSES,
} from '../../../src/shared/failure-causes.js'
import { cpuTimeOf } from '../../support/cpu-time.js'

describe('the cause behind a text', () => {
  it.each([
    ['no-space', 'cp: error writing out: No space left on device'],
    ['no-space', "Error: ENOSPC: no space left on device, open '/tmp/x'"],
    ['no-space', 'write: Disk quota exceeded'],
    ['rate-limited', 'toomanyrequests: You have reached your unauthenticated pull rate limit.'],
    ['rate-limited', 'toomanyrequests: Rate exceeded'],
    ['rate-limited', 'fatal: unable to access: The requested URL returned error: 429'],
    ['rate-limited', 'HTTP error 429 while getting https://index.example/simple/'],
    ['rate-limited', 'received unexpected HTTP status: 429 Too Many Requests'],
    ['rate-limited', '< HTTP/1.1 429'],
    ['rate-limited', 'error from registry: You have reached your pull rate limit.'],
    ['dns-failed', 'fatal: unable to access: Could not resolve host: github.example'],
    ['dns-failed', '[Errno -3] Temporary failure in name resolution'],
    ['dns-failed', 'npm error getaddrinfo EAI_AGAIN registry.example'],
    ['dns-failed', 'Error: getaddrinfo ENOTFOUND registry.example'],
    ['dns-failed', 'dial tcp: lookup registry.example on 127.0.0.53:53: no such host'],
    ['network-failed', 'dial tcp 192.0.2.1:443: connect: connection refused'],
    ['network-failed', "Failed to connect to 192.0.2.1 port 443 after 2 ms: Couldn't connect to server"],
    ['network-failed', 'ssh: connect to host git.example port 22: Connection timed out'],
    ['network-failed', 'read: Connection reset by peer'],
    ['network-failed', 'net/http: TLS handshake timeout'],
    ['network-failed', 'The requested URL returned error: 503'],
    ['network-failed', 'fatal: unable to access: Empty reply from server'],
    ['network-failed', 'received unexpected HTTP status: 503 Service Unavailable'],
    ['engine-gone', 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?'],
    ['port-taken', 'Bind for 0.0.0.0:9014 failed: port is already allocated'],
    ['port-taken', 'Error: listen EADDRINUSE: address already in use :::9014'],
    // A full disk breaks everything after it.
    ['no-space', 'No space left on device\nconnection refused'],
  ])('is %s: %s', (kind, text) => {
    expect(classifyFailure(text)).toBe(kind)
  })

  it.each([
    '',
    'AssertionError: expected 200, got 404',
    '429 passed in 3.2s',
    'collected 429 items',
    'Listening on port 8429',
    'The requested URL returned error: 404',
    'npm error code ERESOLVE',
    'error: test 5 of 429 failed',
    'hostname resolved, connection accepted',
  ])('is none of these: %s', text => {
    expect(classifyFailure(text)).toBeUndefined()
  })

  it('stays quick on a long text', () => {
    const text = 'error code HTTP/1.1 '.repeat(50_000)

    expect(cpuTimeOf(() => classifyFailure(text))).toBeLessThan(1_000)
  })

  it('says for every pattern where it comes from', () => {
    expect(FAILURE_CAUSES.filter(({ source }) => source === '')).toEqual([])
  })
})

// Texts of the programs themselves; the names of packages and images are others.
describe('the cause that a failed test names', () => {
  it.each([
    // moby/moby, docker pull, classic image store and containerd's
    [
      'rate-limited',
      'Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may',
    ],
    ['rate-limited', 'toomanyrequests: You have reached your unauthenticated pull rate limit.'],
    [
      'rate-limited',
      'Error response from daemon: error from registry: You have reached your pull rate limit.',
    ],
    ['rate-limited', 'toomanyrequests: Rate exceeded'],
    ['rate-limited', 'toomanyrequests: retry-after: 985.86µs, allowed: 44000/minute'],
    [
      'rate-limited',
      'failed open: unexpected status code https://registry-1.docker.io/v2/library/node/manifests/sha256:d0bb: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit.',
    ],
    // pip, _internal/operations/prepare.py
    ['rate-limited', 'ERROR: HTTP error 429 while getting https://files.pythonhosted.org/packages/x.whl'],
    // requests, Response.raise_for_status
    ['rate-limited', '429 Client Error: Too Many Requests for url: https://pypi.org/simple/'],
    ['rate-limited', 'HTTPError: 429 Client Error: for url: https://api.github.com:443/repos/a/b'],
    // npm, E429
    ['rate-limited', 'npm error 429 Too Many Requests - GET https://registry.npmjs.org/left-pad'],
    // Go, net.DNSError
    ['dns-failed', 'dial tcp: lookup registry-1.docker.io on 127.0.0.53:53: server misbehaving'],
    ['dns-failed', 'dial tcp: lookup registry-1.docker.io on 127.0.0.53:53: no such host'],
    ['dns-failed', 'dial tcp: lookup proxy.golang.org: Temporary failure in name resolution'],
    [
      'dns-failed',
      'lookup public.ecr.aws on 127.0.0.53:53: read udp 127.0.0.1:41522->127.0.0.53:53: i/o timeout',
    ],
    // curl 6, and git by it
    ['dns-failed', 'curl: (6) Could not resolve host: registry.npmjs.org'],
    ['dns-failed', "fatal: unable to access 'https://github.com/a/b/': Could not resolve host: github.com"],
    // node:dns
    ['dns-failed', 'Error: getaddrinfo EAI_AGAIN registry.npmjs.org'],
    [
      'dns-failed',
      'TypeError: fetch failed\n  [cause]: Error: getaddrinfo ENOTFOUND api.github.com\n    at x',
    ],
    ['dns-failed', 'getaddrinfo ENOTFOUND registry.npmjs.org registry.npmjs.org:443'],
    // urllib3, before and since 2.0
    [
      'dns-failed',
      "HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded with url: /simple/pip/ (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f5>: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution'))",
    ],
    [
      'dns-failed',
      "HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded with url: /simple/pip/ (Caused by NameResolutionError(\"HTTPSConnection(host='pypi.org', port=443): Failed to resolve 'pypi.org' ([Errno -2] Name or service not known)\"))",
    ],
    [
      'dns-failed',
      "urllib3.exceptions.NameResolutionError: <urllib3.connection.HTTPSConnection object at 0x7f5>: Failed to resolve 'pypi.org' ([Errno -3] Temporary failure in name resolution)",
    ],
    // strerror(3), as C, Python, Node and Go spell it
    ['no-space', 'cp: error writing out: No space left on device'],
    ['no-space', "OSError: [Errno 28] No space left on device: '/tmp/x'"],
    ['no-space', "Error: ENOSPC: no space left on device, write '/tmp/x'"],
    ['no-space', 'write /var/lib/docker/tmp/x: no space left on device'],
    ['no-space', 'write: disk quota exceeded'],
    // moby, portallocator; Node
    [
      'port-taken',
      'driver failed programming external connectivity on endpoint x (f00d): Bind for 0.0.0.0:9014 failed: port is already allocated',
    ],
    ['port-taken', 'Error: listen EADDRINUSE: address already in use :::9014'],
    ['port-taken', 'OSError: [Errno 98] Address already in use'],
    // registries that refuse or do not answer: git, containerd, docker, BuildKit
    [
      'rate-limited',
      "fatal: unable to access 'https://github.com/o/r/': The requested URL returned error: 429",
    ],
    [
      'rate-limited',
      'unexpected status from HEAD request to https://registry-1.docker.io/v2/library/a/manifests/1: 429 Too Many Requests',
    ],
    [
      'rate-limited',
      'pulling from host registry-1.docker.io failed with status code [manifests 20.10]: 429 Too Many Requests',
    ],
    ['rate-limited', 'failed to fetch oauth token: unexpected status: 429'],
    [
      'network-failed',
      'Error response from daemon: Get "https://public.ecr.aws/v2/": net/http: TLS handshake timeout',
    ],
    [
      'network-failed',
      'Get "https://registry-1.docker.io/v2/": net/http: request canceled (Client.Timeout exceeded while awaiting headers)',
    ],
    ['network-failed', 'received unexpected HTTP status: 503 Service Unavailable'],
    [
      'network-failed',
      'failed to resolve reference "docker.io/library/a:1": unexpected status from HEAD request to https://registry-1.docker.io/v2/library/a/manifests/1: 503 Service Unavailable',
    ],
    ['dns-failed', 'java.net.UnknownHostException: repo1.maven.org'],
    ['dns-failed', "Temporary failure resolving 'deb.debian.org'"],
    ['dns-failed', "wget: unable to resolve host address 'github.com'"],
    // In the middle of all that a test says.
    [
      'dns-failed',
      'AssertionError: 1 != 0\nlog:\n  npm error getaddrinfo EAI_AGAIN registry.npmjs.org\nend of log',
    ],
  ])('is %s: %s', (kind, text) => {
    expect(failureCauseInTest(text)).toBe(kind)
  })

  // A candidate that is broken answers like this, or does not answer at all.
  it.each([
    '',
    'AssertionError: expected 200, got 429',
    '429',
    'HTTP 429 Too Many Requests',
    'status code 429',
    'ResponseError: too many requests',
    ...[
      'localhost',
      'localhost:9014',
      '127.0.0.1:9014',
      '[::1]:9014',
      '0.0.0.0:9014',
      'host.docker.internal:9014',
    ].map(host => `429 Client Error: Too Many Requests for url: http://${host}/2015-03-31/functions`),
    ...[
      'emulator',
      'emulator:9014',
      'emulator.local:9014',
      'emulator.localhost',
      'emulator.internal',
      'emulator.test',
    ].map(host => `HTTP error 429 while getting http://${host}/functions`),
    '429 Too Many Requests\n    at request (https://example.org/trace.js)',
    'connect ECONNREFUSED 127.0.0.1:9014',
    'dial tcp 127.0.0.1:9014: connect: connection refused',
    'dial tcp 192.0.2.1:443: connect: connection refused',
    'read tcp 127.0.0.1:41522->127.0.0.1:9014: read: connection reset by peer',
    'Error: read ECONNRESET',
    "HTTPConnectionPool(host='localhost', port=9014): Read timed out. (read timeout=60)",
    'curl: (28) Connection timed out after 5000 milliseconds',
    'curl: (7) Failed to connect to registry.npmjs.org port 443 after 2 ms: Could not connect to server',
    'dial tcp 127.0.0.1:9014: i/o timeout',
    'net/http: TLS handshake timeout',
    'The requested URL returned error: 503',
    'getaddrinfo ENOTFOUND emulator',
    'getaddrinfo EAI_AGAIN emulator emulator:9014',
    ...[
      'emulator.internal',
      'emulator.local',
      'emulator.localhost',
      'emulator.localdomain',
      'emulator.test',
    ].map(host => `getaddrinfo ENOTFOUND ${host}`),
    'getaddrinfo EAI_AGAIN host.docker.internal',
    'getaddrinfo ENOTFOUND',
    'curl: (6) Could not resolve host: emulator',
    'curl: (6) Could not resolve host: host.docker.internal',
    'dial tcp: lookup emulator on 127.0.0.11:53: no such host',
    'dial tcp: lookup host.docker.internal on 127.0.0.11:53: no such host',
    "HTTPConnectionPool(host='emulator', port=9014): Max retries exceeded with url: / (Caused by NameResolutionError(\"HTTPConnection(host='emulator', port=9014): Failed to resolve 'emulator' ([Errno -2] Name or service not known)\"))",
    "HTTPConnectionPool(host='127.0.0.1', port=9014): Max retries exceeded with url: / (Caused by NewConnectionError('Failed to establish a new connection: [Errno 111] Connection refused'))",
    'socket.gaierror: [Errno -3] Temporary failure in name resolution',
    'socket.gaierror: [Errno -2] Name or service not known',
    // An emulator of AWS throttles with the names that AWS gives to it.
    'An error occurred (TooManyRequestsException) when calling the Invoke operation: Rate Exceeded.',
    'HttpClientErrorException$TooManyRequests: 429 : no body',
    ...[
      'emulator.prod.internal',
      'emulator.default.svc.cluster.local',
      'a.b.localhost',
      'api.foo.test',
      'emulator.my-network',
      'emulator.mynetwork',
      's3.localhost.localstack.cloud',
      '10.0.0.1.nip.io',
    ].flatMap(host => [
      `getaddrinfo ENOTFOUND ${host}`,
      `429 Client Error: Too Many Requests for url: http://${host}:4566/b`,
    ]),
    'got 429 from http://localhost:9014/, see https://docs.aws.amazon.com/lambda/',
    'POST http://127.0.0.1:9014/?callback=https://example.com/hook: 429 Too Many Requests',
    'http://localhost:9014 answered 500: {"error":"ENOSPC: no space left on device"}',
    'http://emulator:9014 answered 500: address already in use',
    'ENOSPC: System limit for number of file watchers reached',
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  ])('is none, where a candidate can say it by itself: %s', text => {
    expect(failureCauseInTest(text)).toBeUndefined()
  })

  it.each([
    ['host names', 'lookup a.bb.'],
    ['labels', 'aa.'],
    ['statuses', '429 https://'],
    ['pools', "host='a.bb' "],
  ])('is quick to find in many %s', (_, piece) => {
    const text = `lookup ${piece.repeat(50_000)}`

    expect(cpuTimeOf(() => failureCauseInTest(text))).toBeLessThan(1_000)
  })

  it('is a full disk before anything else, which breaks what comes after it', () => {
    expect(failureCauseInTest('getaddrinfo EAI_AGAIN api.github.com\nNo space left on device')).toBe(
      'no-space',
    )
  })
})

it('only causes of the network may pass', () => {
  expect([...TRANSIENT_CAUSES].sort()).toEqual(['dns-failed', 'network-failed', 'rate-limited'])
})
