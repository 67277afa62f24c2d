import { describe, expect, it } from 'vitest'
import { allowedEnvironment } from '../../../src/process/environment.js'

describe('the environment of a foreign process', () => {
  it.each([
    ...['PATH', 'SHELL', 'USER', 'LANG', 'TZ', 'LC_ALL', 'LC_CTYPE'],
    ...['HTTP_PROXY', 'https_proxy', 'NO_PROXY', 'all_proxy'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_EXTRA_CA_CERTS', 'REQUESTS_CA_BUNDLE', 'GIT_SSL_CAINFO'],
  ])('keeps %s', name => {
    expect(allowedEnvironment({ [name]: 'value' }, [], {})).toEqual({ [name]: 'value' })
  })

  it.each([
    ...['CI', 'HOME', 'GITHUB_TOKEN', 'GITHUB_OUTPUT', 'GITHUB_ACTIONS', 'RUNNER_TEMP', 'INPUT_TOKEN'],
    ...['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_CACHE_URL'],
    ...['AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE', 'NPM_TOKEN', 'GH_TOKEN', 'SSH_AUTH_SOCK', 'DOCKER_CONFIG'],
    ...['NODE_OPTIONS', 'LD_PRELOAD', 'BASH_ENV', 'PYTHONPATH', 'GIT_DIR', 'GIT_CONFIG_COUNT'],
    ...['LC_', 'XPATH', 'PATH2', 'MY_HTTP_PROXY', 'HTTP_PROXY_TOKEN', 'path', 'Https_Proxy'],
  ])('drops %s', name => {
    expect(allowedEnvironment({ [name]: 'value' }, [], {})).toEqual({})
  })

  it('keeps what is named, when it is there', () => {
    expect(allowedEnvironment({ CI: 'true', OTHER: 'x' }, ['CI', 'ABSENT'], {})).toEqual({ CI: 'true' })
  })

  it('lets what is given win', () => {
    expect(allowedEnvironment({ PATH: '/theirs' }, ['PATH'], { PATH: '/ours' })).toEqual({ PATH: '/ours' })
  })

  it('drops what is set to nothing at all', () => {
    expect(allowedEnvironment({ PATH: undefined }, ['PATH'], {})).toEqual({})
  })
})
