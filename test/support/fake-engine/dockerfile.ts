/** One instruction: `COPY --from=x a b` is `{name: 'COPY', flags: ['--from=x'], rest: 'a b', text: …}`. */
export interface Instruction {
  name: string
  flags: string[]
  rest: string
  /** As `Step 1/3 : …` shows it. */
  text: string
}

export function parseDockerfile(content: string): Instruction[] {
  const joined = content.replace(/^\s*#.*$/gm, '').replace(/\\\r?\n/g, ' ')
  return joined.split(/\r?\n/).flatMap(line => {
    const [name = '', ...words] = line.trim().split(/\s+/)
    if (name === '') return []
    const flags = words.slice(
      0,
      words.findIndex(word => !word.startsWith('--')),
    )
    const rest = words.slice(flags.length).join(' ')
    return [{ name: name.toUpperCase(), flags, rest, text: [name.toUpperCase(), ...words].join(' ') }]
  })
}

/** `["a", "b"]` as it is; anything else is for a shell. */
export function command(rest: string): string[] {
  return rest.startsWith('[') ? strings(JSON.parse(rest)) : ['/bin/sh', '-c', rest]
}

/** `a=b "c"="d e"`, or the older `a b`. */
export function pairs(rest: string): Record<string, string> {
  const found = [...rest.matchAll(/("[^"]+"|[^\s="]+)=("(?:[^"\\]|\\.)*"|'[^']*'|\S*)/g)]
  if (found.length === 0) return { [rest.split(' ')[0] ?? '']: rest.split(' ').slice(1).join(' ') }
  return Object.fromEntries(found.map(([, key = '', value = '']) => [bare(key), bare(value)]))
}

function bare(text: string): string {
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
