import { isAbsolute, resolve } from 'node:path'

/** Where a consumer's repository is, for git. */
export interface Repository {
  /** As the configuration says it. */
  name: string
  /** What git is given: a URL or an absolute path. */
  url: string
  /** The server to which the token may be shown, as in `https://github.com`; undefined for every other one. */
  tokenServer?: string
}

/**
 * @param text `owner/name`, a git URL, or a path relative to `root`
 * @param server where `owner/name` lives, as in `https://github.com`
 */
export function repository(text: string, root: string, server: string): Repository {
  if (/^[\w.-]+\/[\w.-]+$/.test(text) && !text.startsWith('.')) {
    return { name: text, url: `${server}/${text.replace(/\.git$/, '')}.git`, tokenServer: server }
  }
  if (/^[\w+.-]+:\/\//.test(text)) {
    const sameServer = text.startsWith(`${server}/`)
    return { name: text, url: text, ...(sameServer && { tokenServer: server }) }
  }
  // The short form of ssh, `user@host:path`.
  if (/^[\w.-]+@[\w.-]+:/.test(text)) return { name: text, url: text }
  return { name: text, url: isAbsolute(text) ? text : resolve(root, text) }
}
