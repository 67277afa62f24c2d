/**
 * The pairs of a file behind GITHUB_OUTPUT or GITHUB_STATE, `name=value` or `name<<word`, lines, `word`; the last pair
 * of a name wins.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#multiline-strings
 *
 * @throws Error for anything else, as the runner fails the step for it
 */
export function readPairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [, name, kind, rest = ''] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? []
    if (name === undefined) throw new Error(`expected name=value or name<<word, got '${line}'`)
    if (kind === '=') pairs[name] = rest
    else {
      const end = lines.indexOf(rest, at + 1)
      if (name === '' || rest === '' || end < 0) throw new Error(`expected a value that ends, got '${line}'`)
      pairs[name] = lines.slice(at + 1, end).join('\n')
      at = end
    }
  }
  return pairs
}
