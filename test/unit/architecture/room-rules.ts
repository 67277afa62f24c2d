import type { SourceFacts } from './source-facts.js'

/** The rooms of src/ in their order: a room imports from itself and from those before it. */
export const ROOMS = [
  'evidence',
  'shared',
  'contract',
  'image',
  'config',
  'verdict',
  'plan',
  'report',
  'process',
  'engine',
  'gateway',
  'git',
  'candidate',
  'registry',
  'promote',
  'consumer',
  'test-reports',
  'trial',
  'preset-check',
  'init',
  'github',
  'stages',
  'bisect',
  'action',
  'cli',
  'index',
] as const

/** The files of src/ that lie in no folder. */
const LOOSE = ['index.ts', 'evidence.ts', 'plan.ts']

/** `evidence.ts` and `plan.ts` are rooms of one file; `index.ts` comes after all. */
function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '')
}

/** Every break of a rule, as a sentence that begins with the file. */
export function brokenRules(sources: readonly SourceFacts[]): string[] {
  return [
    ...sources.flatMap(source => [
      ...place(source),
      ...order(source),
      ...reserved(source),
      ...markup(source),
      ...output(source),
    ]),
    ...cycles(sources),
    ...sameNames(sources),
  ]
}

function place({ file }: SourceFacts): string[] {
  if (!file.includes('/'))
    return LOOSE.includes(file) ? [] : [`${file}: lies loose in src/: put it into a room`]
  const room = roomOf(file)
  return isRoom(room) ? [] : [`${file}: ${room}/ is no room: name it in ROOMS, at its place in the order`]
}

function isRoom(name: string): boolean {
  return (ROOMS as readonly string[]).includes(name)
}

function order({ file, imports }: SourceFacts): string[] {
  const place = (name: string) => (ROOMS as readonly string[]).indexOf(roomOf(name))
  return imports.flatMap(({ file: target }) => {
    if (target === undefined || place(target) <= place(file)) return []
    return [`${file}: imports ${target}, and ${roomOf(target)} comes after ${roomOf(file)}`]
  })
}

/** What one room alone may import. */
const RESERVED = [
  { what: /^(node:)?(child_process|cluster)$/, room: 'process', why: 'starts processes' },
  { what: /^dockerode(\/|$)/, room: 'engine', why: 'talks to the engine' },
  { what: /^@actions\/github(\/|$)/, room: 'github', why: 'calls GitHub' },
  { what: /^report\/escape\.ts$/, room: 'report', why: 'renders foreign text' },
  { what: /^@actions\/core(\/|$)/, room: 'action', why: 'writes commands to the runner' },
]

function reserved({ file, imports, calls }: SourceFacts): string[] {
  const own = roomOf(file)
  const found = imports.flatMap(({ from, file: target }) =>
    RESERVED.filter(({ what, room }) => room !== own && what.test(target ?? from)).map(
      ({ room, why }) => `${file}: imports ${target ?? from}, and only ${room}/ ${why}`,
    ),
  )
  // What is loaded in another way would not be seen.
  const hidden = calls.filter(name => name === 'require' || name === 'createRequire')
  return [...found, ...hidden.map(name => `${file}: calls ${name}: write an import`)]
}

/** What makes structure for a reader: HTML, Markdown, commands of the runner. */
const MARKUP = [
  {
    kind: 'HTML',
    what: /<\/?(a|b|code|details|div|h\d|html|li|p|pre|span|summary|table|t[dhr]|ul)\b[^>]*>/i,
  },
  { kind: 'Markdown', what: /^(#{1,6} \S|\| .*\||\|? ?---)|```/m },
  { kind: 'a command of the runner', what: /^::[a-z][\w-]*( [^:\n]*)?::|##\[/m },
]

function markup({ file, texts }: SourceFacts): string[] {
  if (roomOf(file) === 'report') return []
  return MARKUP.filter(({ what }) => texts.some(text => what.test(text))).map(
    ({ kind }) => `${file}: writes ${kind}, and only report/ renders`,
  )
}

/** Where a person or a runner reads what is written: the ways in, and what they render with. */
const SPEAKERS = ['report', 'action', 'cli', 'index']

function output({ file, members }: SourceFacts): string[] {
  if (SPEAKERS.includes(roomOf(file))) return []
  const spoken = members.filter(name => /^(process\.std(out|err)|console\.\w+)$/.test(name))
  return [...new Set(spoken)].map(name => `${file}: uses ${name}: tell the progress listener instead`)
}

/** The circles, as one way around each; of those that share a file one is enough to see. */
function cycles(sources: readonly SourceFacts[]): string[] {
  const targets = new Map(
    sources.map(({ file, imports }) => [file, imports.flatMap(({ file: target }) => target ?? [])]),
  )
  const known = new Set<string>()
  return [...targets.keys()].sort().flatMap(file => {
    const way = wayBack(file, targets)
    if (way.length === 0 || way.some(one => known.has(one))) return []
    for (const one of way) known.add(one)
    return [`${way.join(' → ')} → ${file}: import each other in a circle`]
  })
}

/** The shortest way from a file to itself; empty when there is none. */
function wayBack(start: string, targets: ReadonlyMap<string, string[]>): string[] {
  const before = new Map<string, string | undefined>([[start, undefined]])
  for (const file of before.keys()) {
    for (const target of targets.get(file) ?? []) {
      if (target === start) return wayTo(file, before)
      if (!before.has(target)) before.set(target, file)
    }
  }
  return []
}

function wayTo(file: string, before: ReadonlyMap<string, string | undefined>): string[] {
  const earlier = before.get(file)
  return earlier === undefined ? [file] : [...wayTo(earlier, before), file]
}

/** A name that stands for two things cannot be searched for. */
function sameNames(sources: readonly SourceFacts[]): string[] {
  const byName = new Map<string, string[]>()
  for (const { file, names } of sources) {
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), file])
  }
  return [...byName].flatMap(([name, files]) =>
    files.length === 1 ? [] : [`${files.join(', ')}: have a ${name} each: one name is one thing`],
  )
}
