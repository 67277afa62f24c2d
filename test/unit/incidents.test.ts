import { describe, expect, it } from 'vitest'
import { classify, PASSING, PATTERNS } from '../../src/incidents.js'

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
    ['engine-gone', 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?'],
    ['port-taken', 'Bind for 0.0.0.0:9014 failed: port is already allocated'],
    ['port-taken', 'Error: listen EADDRINUSE: address already in use :::9014'],
    // A full disk breaks everything after it.
    ['no-space', 'No space left on device\nconnection refused'],
  ])('is %s: %s', (kind, text) => {
    expect(classify(text)).toBe(kind)
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
    expect(classify(text)).toBeUndefined()
  })

  it('stays quick on a long text', () => {
    const started = performance.now()
    classify('error code HTTP/1.1 '.repeat(50_000))

    expect(performance.now() - started).toBeLessThan(1_000)
  })

  it('says for every pattern where it comes from', () => {
    expect(PATTERNS.filter(({ source }) => source === '')).toEqual([])
  })
})

it('only causes of the network may pass', () => {
  expect([...PASSING].sort()).toEqual(['dns-failed', 'network-failed', 'rate-limited'])
})
