import picomatch from 'picomatch'
import { type GitProcessContext, gitErrorText, runGit } from '../git/git.js'
import { changedFiles } from '../github/changed-files.js'
import { readEvent } from '../github/event.js'
import type { Run } from './context.js'

/** What is known of the change that is judged: of a pull request or a merge group. */
interface JudgedChange {
  /** Why the gate does not apply: the change is known to touch nothing of `applies-to`. */
  notApplicable?: string
  /** It is known to edit the file of waivers. */
  editsWaivers?: true
}

/** Of GitHub's API, as the runner names it. */
export function gitHubPlace(env: NodeJS.ProcessEnv): { apiUrl: string; repository: string } {
  return {
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    repository: env['GITHUB_REPOSITORY'] ?? '',
  }
}

/** Asks for the changed files where something depends on them. */
export async function judgedChange({
  config,
  inputs,
  waivers,
  context,
}: Pick<Run, 'config' | 'inputs' | 'waivers' | 'context'>): Promise<JudgedChange> {
  if (config.appliesTo === undefined && waivers.entries.length === 0) return {}
  const { env, listener, signal, hosts } = context
  const event = await readEvent(env)
  const files = await changedFiles({
    event,
    token: inputs.token,
    ...gitHubPlace(env),
    root: inputs.root,
    hosts,
    signal,
    git: (args, cwd) => output(args, cwd, { env, signal, listener }),
    warn: text => listener({ kind: 'note', text }),
  })
  if (files === undefined) return {}
  const answer = appliesToChange(files, config.appliesTo)
  return {
    // Who asks for it by a comment wants it, whatever was changed.
    ...(!answer.applies && event?.commented === undefined && { notApplicable: answer.why }),
    ...(files.some(file => file === config.waivers) && { editsWaivers: true }),
  }
}

async function output(args: string[], cwd: string, context: GitProcessContext): Promise<string> {
  const ended = await runGit(args, cwd, context)
  if (ended.exitCode !== 0) throw new Error(gitErrorText(ended))
  return ended.stdout
}

interface Applies {
  applies: boolean
  /** One sentence, for the report. */
  why: string
}

/**
 * Whether a change concerns the candidate. A file counts when the last glob that matches it is not
 * one with a leading `!`, as in the `paths` of a workflow; files whose name starts with a dot match too.
 * @param changedFiles paths from the repository's root, old and new ones of a rename
 * @param globs `applies-to`; undefined means that every change applies
 */
export function appliesToChange(
  changedFiles: readonly string[],
  globs: readonly string[] | undefined,
): Applies {
  if (globs === undefined) return { applies: true, why: 'applies-to is not set, so every change applies' }
  // A change that is known to touch nothing is more likely one that could not be read.
  if (changedFiles.length === 0) return { applies: true, why: 'no changed file is known' }
  const matchers = globs.map(matcher)
  const file = changedFiles.find(one => matchers.findLast(({ matches }) => matches(one))?.counts)
  if (file !== undefined) return { applies: true, why: `${file} matches applies-to` }
  return { applies: false, why: `none of the changed files (${changedFiles.length}) matches applies-to` }
}

interface Matcher {
  matches: (file: string) => boolean
  counts: boolean
}

function matcher(glob: string): Matcher {
  const counts = !glob.startsWith('!')
  const matches = picomatch(counts ? glob : glob.slice(1), { dot: true, nonegate: true })
  return { matches: file => matches(file), counts }
}
