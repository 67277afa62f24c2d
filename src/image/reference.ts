/** An image reference, taken apart and completed the way an engine completes it. */
interface Reference {
  /** With its registry's host: `docker.io/library/node`, `public.ecr.aws/team/app`. */
  repository: string
  tag?: string
  digest?: string
}

/**
 * Parses `[host/]path[:tag][@digest]`. A first part is a host when it holds a dot or a colon, or is `localhost`
 * (https://pkg.go.dev/github.com/distribution/reference). The default tag is filled in unless there is a digest.
 */
export function parseReference(text: string): Reference {
  const [named = '', digest] = split(text, text.indexOf('@'))
  const colon = named.lastIndexOf(':')
  const [path = '', tag] = split(named, colon > named.lastIndexOf('/') ? colon : -1)
  const repository = withHost(path)
  if (digest !== undefined) return tag === undefined ? { repository, digest } : { repository, tag, digest }
  return { repository, tag: tag ?? 'latest' }
}

/** A reference without its tag and digest, as it is written. */
export function repositoryOf(text: string): string {
  const [named = ''] = split(text, text.indexOf('@'))
  const colon = named.lastIndexOf(':')
  return colon > named.lastIndexOf('/') ? named.slice(0, colon) : named
}

/** True when both name the same tag or digest of the same repository. */
export function sameReference(a: string, b: string): boolean {
  const [x, y] = [parseReference(a), parseReference(b)]
  return x.repository === y.repository && x.tag === y.tag && x.digest === y.digest
}

/** True when `text` is a full or shortened ID of the image: engines accept both in the place of a name. */
export function namesId(text: string, imageId: string): boolean {
  const hex = text.replace(/^sha256:/, '')
  return /^[0-9a-f]{4,64}$/.test(hex) && imageId.replace(/^sha256:/, '').startsWith(hex)
}

function split(text: string, at: number): [string, string?] {
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function withHost(path: string): string {
  const slash = path.indexOf('/')
  const first = slash < 0 ? '' : path.slice(0, slash)
  const isHost = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase()
  if (!isHost) return `docker.io/${slash < 0 ? 'library/' : ''}${path}`
  return path
    .replace(/^(index\.docker\.io|registry-1\.docker\.io)\//, 'docker.io/')
    .replace(/^docker\.io\/(?!.*\/)/, 'docker.io/library/')
}
