import type { SourceTree } from './source-tree.js'

/** How a consumer's source names the image. */
export interface ImageUse {
  /** The files in which the image's name stands, and those that name the variable. */
  files: string[]
  /** Undefined where none was found near the name. */
  variable: ImageVariable | undefined
}

/** The variable that selects the image, and where it stands. */
export interface ImageVariable {
  name: string
  /** What it holds: a tag alone, or a whole reference. */
  value: 'tag' | 'image'
  file: string
}

const LOCK_FILE = /(^|\/)(package-lock\.json|pnpm-lock\.yaml|yarn\.lock|poetry\.lock|uv\.lock|go\.sum)$/
const PROSE = /\.(md|rst|adoc|txt)$/i

/** @param image a repository, without a tag */
export async function findImageUse(tree: SourceTree, image: string): Promise<ImageUse> {
  const sources = tree.files.filter(file => !LOCK_FILE.test(file))
  const holding: string[] = []
  for (const file of sources) if (namesImage(await tree.read(file), image)) holding.push(file)
  const code = holding.filter(file => !PROSE.test(file))
  const found = await Promise.all(code.map(async file => variablesIn(file, await tree.read(file), image)))
  const [best] = found.flat().sort((a, b) => b.weight - a.weight)
  if (best === undefined) return { files: code, variable: undefined }
  const { name, value, file } = best
  const naming: string[] = []
  for (const one of sources.filter(source => !PROSE.test(source)))
    if (new RegExp(`\\b${name}\\b`).test(await tree.read(one))) naming.push(one)
  return { files: [...new Set([...code, ...naming])].sort(), variable: { name, value, file } }
}

/** Not as the beginning, or the end, of a longer name; after `:-` it is what a shell takes for a variable. */
function namesImage(text: string, image: string): boolean {
  for (let at = text.indexOf(image); at >= 0; at = text.indexOf(image, at + 1))
    if (
      !/(?:[\w./]|(?<!:)-)$/.test(text.slice(Math.max(0, at - 2), at)) &&
      !/[\w/-]/.test(text[at + image.length] ?? ' ')
    )
      return true
  return false
}

interface WeighedVariable extends ImageVariable {
  weight: number
}

/** How languages read a variable: `process.env.X`, `os.environ["X"]`, `os.Getenv("X")`, `System.getenv("X")`. */
const READ =
  /(?:\benv\.(?!get)|\b[Ee]nv(?:iron)?(?:\.get\(|\??\.?\[)\s*["'`]|\b(?:[Gg]etenv|LookupEnv)\(\s*["'`]|\benv::var\(\s*["'`])([A-Z][A-Z0-9_]{2,})\b/g
/** The same in a shell, and in files that are written like one. */
const EXPANDED = /\$\{?([A-Z][A-Z0-9_]{2,})\b/g
const SHELL_LIKE = /(?:\.(?:sh|bash|ya?ml|env|mk)|(?:^|\/)(?:\.env[\w.]*|Makefile|Dockerfile))$/
/** A name that is kept in a constant, and read by that. */
const KEPT = /["'`]([A-Z][A-Z0-9_]*(?:IMAGE|TAG)[A-Z0-9_]*)["'`]/g

const NEAR_LINES = 12

function variablesIn(file: string, text: string, image: string): WeighedVariable[] {
  const lines = text.split('\n')
  const places = lines.flatMap((line, index) => (namesImage(line, image) ? [index] : []))
  return lines.flatMap((line, index) => {
    const away = Math.min(...places.map(place => Math.abs(place - index)))
    const read = [...line.matchAll(READ)].map(([, name = '']) => ({ name, weight: 10 }))
    const expanded = SHELL_LIKE.test(file)
      ? [...line.matchAll(EXPANDED)].map(([, name = '']) => ({ name, weight: 8 }))
      : []
    const kept = [...line.matchAll(KEPT)].map(([, name = '']) => ({ name, weight: 5 }))
    return [...read, ...expanded, ...kept]
      .filter(({ name }) => /IMAGE|TAG|VERSION/.test(name) || away === 0)
      .filter(({ name }) => away <= NEAR_LINES || /IMAGE|TAG/.test(name))
      .map(({ name, weight }) => ({
        name,
        file,
        value: /TAG|VERSION/.test(name) && !isReplacedWhole(lines, places, name, image) ? 'tag' : 'image',
        weight: weight + (/IMAGE/.test(name) ? 6 : 0) + (/TAG/.test(name) ? 3 : 0) - Math.min(away, 50) / 10,
      }))
  })
}

/** Whether the variable stands for a whole reference whatever it is called: `env.X || 'name:tag'`. */
function isReplacedWhole(lines: string[], places: number[], name: string, image: string): boolean {
  return places.some(place => {
    const line = lines[place] ?? ''
    const rest = line.slice(line.indexOf(image) + image.length)
    return line.includes(name) && line.indexOf(name) < line.indexOf(image) && /^(:[\w.-]+)?["'`}]/.test(rest)
  })
}

/** References in a source that may be of the image: their repository ends with one of these names. */
export async function findImageNames(tree: SourceTree, names: string[]): Promise<string[]> {
  const found = new Map<string, number>()
  for (const file of tree.files.filter(one => !LOCK_FILE.test(one) && !PROSE.test(one)))
    for (const [image] of (await tree.read(file)).matchAll(REPOSITORY))
      if (names.includes(image.slice(image.lastIndexOf('/') + 1)))
        found.set(image, (found.get(image) ?? 0) + 1)
  return [...found].sort(([, a], [, b]) => b - a).map(([image]) => image)
}

/** A host, and a path of lower case below it. */
const REPOSITORY =
  /(?<![\w./@]|(?<!:)-)(?:[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?|localhost:\d+)(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)+(?![\w/])/g
