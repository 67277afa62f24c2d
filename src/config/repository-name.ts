const SCHEMES = ['https', 'ssh', 'http', 'git', 'file']

const OWNER_AND_NAME = /^[A-Za-z0-9][\w-]*\/[\w.-]+$/
const SHORT_SSH = /^[A-Za-z0-9][\w.-]*@[A-Za-z0-9][\w.-]*:(?!-)\S+$/

/**
 * Why a text is no repository of a consumer; undefined when it is one: `owner/name`, a git URL,
 * `user@host:path`, or a local path. No sentence quotes the text or asks for it to be quoted,
 * because it may hold a password.
 * Transports that run programs are refused: https://git-scm.com/docs/git-remote-ext.
 */
export function repositoryProblem(text: string): string | undefined {
  if (text.startsWith('-')) return "a leading '-' would be an option of git"
  if (/[\s\p{Cc}]/u.test(text)) return 'white space and control characters are not allowed'
  if (/^[\w.+-]+::/.test(text))
    return `transports that run a program are not allowed: use ${SCHEMES.join(', ')}`
  const scheme = /^([A-Za-z][\w.+-]*):\/\//.exec(text)?.[1]
  if (scheme !== undefined) return urlProblem(text, scheme.toLowerCase())
  if (OWNER_AND_NAME.test(text) || SHORT_SSH.test(text)) return undefined
  return text.includes(':') ? 'a colon is allowed in a git URL and in user@host:path only' : undefined
}

function urlProblem(text: string, scheme: string): string | undefined {
  if (!SCHEMES.includes(scheme)) return `a URL must be one of ${SCHEMES.join(', ')}`
  if (!URL.canParse(text)) return 'this URL is not valid'
  const url = new URL(text)
  if (url.password !== '' || (url.username !== '' && scheme !== 'ssh')) {
    return 'a URL must not hold credentials: give the token to the input `token`'
  }
  if (/^-|^%2d/i.test(url.hostname)) return "a host with a leading '-' would be an option of ssh"
  return undefined
}
