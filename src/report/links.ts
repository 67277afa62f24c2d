import { readPartLabel } from '../config/file-parts.js'
import type { Evidence } from '../evidence.js'
import type { RuleCode } from '../verdict/reasons.js'
import type { ReportLinks, RunResult } from '../verdict/verdict.js'

/*
 * Where on the web a reader finds what a report names. Every part of a URL is encoded here; a URL that is not known is
 * undefined, and never guessed.
 */

/** How a forge writes its URLs. */
interface Forge {
  file: (pin: string, path: string) => string
  line: (number: number) => string
  commit: (sha: string) => string
}

const GITHUB: Forge = {
  file: (pin, path) => `blob/${pin}/${path}`,
  line: number => `#L${number}`,
  commit: sha => `commit/${sha}`,
}

const FORGES: ReadonlyMap<string, Forge> = new Map([
  ['github.com', GITHUB],
  [
    'gitlab.com',
    { ...GITHUB, file: (pin, path) => `-/blob/${pin}/${path}`, commit: sha => `-/commit/${sha}` },
  ],
  ['codeberg.org', { ...GITHUB, file: (pin, path) => `src/commit/${pin}/${path}` }],
  [
    'bitbucket.org',
    {
      file: (pin, path) => `src/${pin}/${path}`,
      line: number => `#lines-${number}`,
      commit: sha => `commits/${sha}`,
    },
  ],
])

interface Home {
  /** Ends in a slash. */
  base: string
  forge: Forge
}

/** @param repository `owner/name`, or a URL of git */
function homeOf(repository: string, server = 'https://github.com'): Home | undefined {
  const isShort = /^[\w.-]+\/[\w.-]+$/.test(repository) && !repository.startsWith('.')
  const url = isShort ? `${server}/${repository}` : repository
  if (!URL.canParse(url)) return undefined
  const { protocol, host, pathname } = new URL(url)
  const forge = FORGES.get(host) ?? (url.startsWith(`${server}/`) ? GITHUB : undefined)
  const path = encodedPath(
    pathname
      .slice(1)
      .replace(/\/$/, '')
      .replace(/\.git$/, ''),
  )
  if (forge === undefined || protocol !== 'https:' || path === undefined) return undefined
  return { base: `https://${host}/${path}/`, forge }
}

/** Undefined for one that would lead out of where it begins. */
function encodedPath(path: string): string | undefined {
  const parts = path.split('/')
  const leads = parts.some(part => part === '' || part === '.' || part === '..')
  return leads ? undefined : parts.map(encodedPart).join('/')
}

// Also the characters that `encodeURIComponent` leaves, and what a URL has encoded already.
function encodedPart(part: string): string {
  const plain = part.replace(/\p{Cs}/gu, '\ufffd').replace(/%[0-9a-f]{2}/gi, found => decoded(found))
  return encodeURIComponent(plain).replace(/[!'()*]/g, one => `%${one.charCodeAt(0).toString(16)}`)
}

function decoded(part: string): string {
  const code = Number.parseInt(part.slice(1), 16)
  return code < 0x80 ? String.fromCharCode(code) : part
}

/** Whether a consumer's repository, as the configuration names it, is the one of the workflow. */
export function isRepositoryHere(repository: string, links?: ReportLinks): boolean {
  if (links?.repository === undefined) return false
  const base = (name: string) => homeOf(name, links.server)?.base.toLowerCase()
  return repository === '.' || (base(repository) ?? repository) === base(links.repository)
}

export function commitUrl(repository: string, commit: string, links?: ReportLinks): string | undefined {
  const home = /^[0-9a-f]{7,64}$/.test(commit) ? homeOf(repository, links?.server) : undefined
  return home && `${home.base}${home.forge.commit(commit)}`
}

/** Of the commit that the image was built from. */
export function candidateCommitUrl(commit: string, links?: ReportLinks): string | undefined {
  return links?.repository === undefined ? undefined : commitUrl(links.repository, commit, links)
}

/** A file of the consumer at its pin, at the line that a failure's text names. */
export function sourceUrl(
  { repository, pin }: Pick<Evidence['consumer'], 'repository' | 'pin'>,
  file: string,
  text: string,
  links?: ReportLinks,
): string | undefined {
  const home = pin === undefined ? undefined : homeOf(repository, links?.server)
  if (home === undefined || pin === undefined || !/^[0-9a-f]{7,64}$/.test(pin)) return undefined
  const path = sourcePath(file)
  const line = sourceLine(text, path)
  const encoded = encodedPath(path)
  if (encoded === undefined) return undefined
  return `${home.base}${home.forge.file(pin, encoded)}${line === undefined ? '' : home.forge.line(line)}`
}

/** The path of a test file in its repository: a selection such as `tests/test_a.py::Name` is of that file, and so is a part of it. */
export function sourcePath(file: string): string {
  const whole = readPartLabel(file).file
  return whole.split('::')[0] ?? whole
}

/**
 * The line of a file that a failure's text names. Traces of Python end in the newest frame, those of JavaScript begin with it;
 * the latter name a column too.
 */
export function sourceLine(text: string, file: string): number | undefined {
  const name = file.split('/').at(-1) ?? file
  const found: { line: number; hasColumn: boolean }[] = []
  for (let at = text.indexOf(name); at >= 0 && found.length < 200; at = text.indexOf(name, at + 1)) {
    if (name === '') break
    const [, line, column] = PLACE.exec(text.slice(at + name.length, at + name.length + 40)) ?? []
    if (line !== undefined) found.push({ line: Number(line), hasColumn: column !== undefined })
  }
  return (found.find(({ hasColumn }) => hasColumn) ?? found.at(-1))?.line
}

const PLACE = /^(?:"?, line |:)(\d{1,7})(:\d{1,7})?/

/** What docs/reasons.md says about a code. */
export function reasonUrl(code: RuleCode, links?: ReportLinks): string | undefined {
  return links?.docs && `${links.docs}/reasons.md#${code}`
}

/** A log among the files of the report, or of another job's artifact. */
export interface LogPlace {
  /** Its path, from the folder of the report; of an artifact, with the artifact's name before it. */
  name: string
  /** Undefined where it is not beside the report. */
  url?: string
}

/** @param log relative to the evidence folder */
export function logPlace(
  log: string,
  trial: Evidence,
  { artifacts }: Pick<RunResult, 'artifacts'>,
): LogPlace {
  const folder = artifacts?.get(trial)
  if (folder !== undefined) return { name: `${folder}/${log}` }
  const name = `${evidencePlace(trial)}${log}`
  const url = encodedPath(name)
  return { name, ...(url !== undefined && { url }) }
}

/** Where one step leaves a trial's evidence, from the folder of its report; it ends in a slash. */
export function evidencePlace({ consumer, arm, round }: Evidence): string {
  const own = `evidence/${consumer.name}/`
  if (arm === 'control') return `${own}control/`
  return round === undefined ? own : `${own}round-${round}-${arm}/`
}
