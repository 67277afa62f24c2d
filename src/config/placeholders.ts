/** What each placeholder stands for; also a table in docs/configuration.md. */
export const PLACEHOLDERS = {
  report: 'the path where the report file must appear',
  file: 'the test file that is run',
  image: 'the whole reference of the image under test',
  tag: 'its tag',
  workdir: "the consumer's checkout, an absolute path",
  trial: 'a name that is unique to this trial',
  'port:NAME': 'a free port of the machine, the same for every use of NAME in one trial',
}

// `{{word}}` first, so that an escape is never read as a placeholder. Braces around anything
// else than a lower-case word are plain text: JSON and `${NAME}` need no escape.
const FOUND = /\{\{([a-z]+(?::[^{}\s"']*)?)\}\}|\{([a-z]+(?::[^{}\s"']*)?)\}/g
const PORT = /^port:([A-Za-z][\w-]*)$/
const NAMES = ['report', 'file', 'image', 'tag', 'workdir', 'trial']

/** The placeholders of a text, without their braces: `report`, `port:api`. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(FOUND)].flatMap(found => found[2] ?? [])
}

/** The NAMEs of all `{port:NAME}` in some texts, each once. */
export function portNames(texts: readonly string[]): string[] {
  const names = texts.flatMap(placeholdersIn).flatMap(name => PORT.exec(name)?.[1] ?? [])
  return [...new Set(names)]
}

/** What is wrong with the placeholders of a text, one sentence each. */
export function placeholderProblems(text: string): string[] {
  return placeholdersIn(text).flatMap(name => problemOf(name) ?? [])
}

function problemOf(name: string): string | undefined {
  if (NAMES.includes(name) || PORT.test(name)) return undefined
  const known = Object.keys(PLACEHOLDERS).map(known => `{${known}}`)
  return `unknown placeholder {${name}}: known are ${known.join(', ')}; {{${name}}} stands for the text {${name}}`
}

/**
 * Replaces the placeholders of a text by their values, and `{{word}}` by `{word}`.
 * @param values by the name between the braces: `report`, `port:api`
 * @throws Error for a placeholder without a value, which a loaded configuration does not have
 */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(FOUND, (_, escaped: string | undefined, name: string | undefined) => {
    if (name === undefined) return `{${escaped}}`
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) throw new Error(`expected a value for {${name}} in '${text}', got none`)
    return value
  })
}
