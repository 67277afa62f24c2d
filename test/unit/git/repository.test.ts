import { describe, expect, it } from 'vitest'
import { parseRepository } from '../../../src/git/git.js'

const GITHUB = 'https://github.com'
const ENTERPRISE = 'https://git.acme.example'

describe('where a repository is', () => {
  it.each([
    ['aws/aws-sam-cli', 'https://github.com/aws/aws-sam-cli.git'],
    ['acme/tool.js', 'https://github.com/acme/tool.js.git'],
    ['acme/tool.git', 'https://github.com/acme/tool.git'],
    ['https://github.com/acme/tool', 'https://github.com/acme/tool'],
    ['https://git.example/a/b.git', 'https://git.example/a/b.git'],
    ['ssh://git@git.example:2222/a/b', 'ssh://git@git.example:2222/a/b'],
    ['git@github.com:acme/tool.git', 'git@github.com:acme/tool.git'],
    ['file:///srv/git/tool', 'file:///srv/git/tool'],
    ['./consumer', '/root/of/it/consumer'],
    ['../consumer', '/root/of/consumer'],
    ['.', '/root/of/it'],
    ['examples/a/consumer', '/root/of/it/examples/a/consumer'],
    ['/srv/tool', '/srv/tool'],
    // What git would take for a program to run, or for an option, is only ever a path.
    ['ext::sh -c id', '/root/of/it/ext::sh -c id'],
    ['--upload-pack=id', '/root/of/it/--upload-pack=id'],
  ])('%s is %s', (text, url) => {
    expect(parseRepository(text, '/root/of/it', GITHUB)).toMatchObject({ name: text, url })
  })

  it('is on the server of the runner for owner/name', () => {
    expect(parseRepository('acme/tool', '/', ENTERPRISE).url).toBe('https://git.acme.example/acme/tool.git')
  })
})

describe('the server that may see the token', () => {
  it.each([
    ['acme/tool', GITHUB],
    ['https://github.com/acme/tool', GITHUB],
    ['https://github.com/acme/tool.git', GITHUB],
  ])('for %s is %s', (text, server) => {
    expect(parseRepository(text, '/', GITHUB).tokenServer).toBe(server)
  })

  it.each([
    'https://github.com.evil.example/acme/tool',
    'https://github.com@evil.example/acme/tool',
    'https://github.computer/acme/tool',
    'https://github.com:8443/acme/tool',
    'https://github.com',
    'https://evil.example/https://github.com/acme/tool',
    'https://gist.github.com/acme/tool',
    'http://github.com/acme/tool',
    'ssh://git@github.com/acme/tool',
    'git@github.com:acme/tool',
    'https://git.acme.example/acme/tool',
    '/srv/https://github.com/',
    './https://github.com/',
    'https:/github.com/acme',
  ])('for %s is none', text => {
    expect(parseRepository(text, '/', GITHUB)).not.toHaveProperty('tokenServer')
  })

  it('is not github.com on a runner of another server', () => {
    expect(parseRepository('https://github.com/acme/tool', '/', ENTERPRISE)).not.toHaveProperty('tokenServer')
  })
})
