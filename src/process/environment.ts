/** The variables that mark the processes of a run and of a trial: by them those which left their group are found. */
export const RUN_MARK = 'COMPAT_GATE_RUN'
export const TRIAL_MARK = 'COMPAT_GATE_TRIAL'

const ALLOWED = new Set([
  'PATH',
  'SHELL',
  'USER',
  'LOGNAME',
  'LANG',
  'LANGUAGE',
  'TZ',
  'DOCKER_TLS_VERIFY',
  'DOCKER_CERT_PATH',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'NODE_EXTRA_CA_CERTS',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'PIP_CERT',
  'GIT_SSL_CAINFO',
])

// Proxies are written in both cases, and which one counts differs from program to program.
const ALLOWED_PATTERN = /^(LC_[A-Z]+|(https?|no|all|ftp)_proxy|(HTTPS?|NO|ALL|FTP)_PROXY)$/

export type Environment = Record<string, string>

/**
 * The environment of a foreign process: an allow-list out of `from`, then `extra` over it.
 * Tokens, command files and inputs of a runner are not on the list, and neither is `CI`, which
 * makes the tests of some projects skip themselves.
 */
export function allowedEnvironment(
  from: NodeJS.ProcessEnv,
  names: string[],
  extra: Environment,
): Environment {
  const kept: Environment = {}
  for (const [name, value] of Object.entries(from)) {
    if (value === undefined) continue
    if (ALLOWED.has(name) || ALLOWED_PATTERN.test(name) || names.includes(name)) kept[name] = value
  }
  return { ...kept, ...extra }
}
