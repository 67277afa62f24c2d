import { posix } from 'node:path'

interface Pattern {
  regex: RegExp
  negated: boolean
}

/**
 * The rules of a `.dockerignore` file: the last pattern that matches a path, or a folder above it, decides
 * (https://docs.docker.com/build/concepts/context/#dockerignore-files).
 */
export class DockerIgnore {
  readonly #patterns: Pattern[]

  constructor(content: string) {
    const lines = content.replace(/^\uFEFF/, '').split('\n')
    this.#patterns = lines.filter(line => !line.startsWith('#')).flatMap(parse)
  }

  /** `path` is relative to the context, with `/` between its parts. */
  ignores(path: string): boolean {
    const parts = path.split('/')
    const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
    let ignored = false
    for (const { regex, negated } of this.#patterns) {
      if (ignored === negated && prefixes.some(prefix => regex.test(prefix))) ignored = !negated
    }
    return ignored
  }

  /** Whether something below an ignored folder may be wanted again. */
  get hasExceptions(): boolean {
    return this.#patterns.some(pattern => pattern.negated)
  }
}

function parse(line: string): Pattern[] {
  const text = line.trim()
  const negated = text.startsWith('!')
  const written = negated ? text.slice(1).trim() : text
  if (written === '' && negated) throw new Error('.dockerignore: expected a pattern after "!", got nothing')
  if (written === '') return []
  const clean = posix.normalize(written).replace(/(?<=.)\/$/, '')
  return [{ regex: compile(clean.replace(/^\/(?=.)/, '')), negated }]
}

function compile(pattern: string): RegExp {
  try {
    return new RegExp(`^${source(pattern)}$`)
  } catch (cause) {
    throw new Error(`.dockerignore: expected a pattern, got ${JSON.stringify(pattern)}`, { cause })
  }
}

/** `**` crosses folders, `*` and `?` do not, `[a-z]` is a class, a backslash takes the next character as it is. */
function source(pattern: string): string {
  const token = /\*\*\/?$|\*\*\/?|\*|\?|\\.|[.+()|{}$^]/g
  return pattern.replace(token, (found, at: number) => {
    if (found.startsWith('**')) return at + found.length === pattern.length ? '.*' : '(.*/)?'
    if (found === '*') return '[^/]*'
    if (found === '?') return '[^/]'
    if (found === '^' && pattern[at - 1] === '[') return found
    return found.startsWith('\\') ? `\\${found.slice(1)}` : `\\${found}`
  })
}
