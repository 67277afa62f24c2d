import { setMaxListeners } from 'node:events'
import { isAbsolute, resolve } from 'node:path'
import { allowedEnvironment, type Environment } from '../process/environment.js'
import { type CapturedOutput, captureOutput } from '../process/execute.js'
import { IncidentError } from '../shared/errors.js'
import type { HostPolicies } from '../shared/host-policy.js'
import type { ProgressListener } from '../shared/progress.js'
import { parseRetryAfter } from '../shared/retry-after.js'
import { cutText, lastLines } from '../shared/text.js'

/** What every call of git needs to know. */
export interface GitProcessContext {
  env: NodeJS.ProcessEnv
  signal: AbortSignal
  /** Is told of every call. */
  listener: ProgressListener
  /** For private repositories on `tokenServer`. */
  token?: string
}

/** For calls that ask a server. */
export interface GitContext extends GitProcessContext {
  hosts: HostPolicies
}

export const GIT_TIMEOUT_MS = 10 * 60_000

// The headers of answers, without what was sent for authentication: git's own message has the status alone.
const TRACE = { GIT_TRACE_CURL: '2', GIT_TRACE_CURL_NO_DATA: '1', GIT_TRACE_REDACT: '1' }
const TRACE_LINE = /^\d\d:\d\d:\d\d\.\d+ \S+:\d+ +(.*)$/

// No upkeep either: every repository that is written to is thrown away. Git before 2.29 knows `gc.auto` alone.
const SETTINGS = ['protocol.ext.allow=never', 'maintenance.auto=false', 'gc.auto=0'].flatMap(one => [
  '-c',
  one,
])

// Our own server gets the token through a pipe that only git's helper reads: no file, no argument,
// no environment variable ever holds it. Other credential helpers of the user are not asked for that server.
const HELPER = `!f() { test "$1" = get && printf 'username=x-access-token\\npassword=' && cat <&3; }; f`

/**
 * Runs git with the user's own settings, without prompts, and without transports that run programs.
 * `remote` is the repository that may ask for the token; `mostOutput` is in bytes.
 */
export async function runGit(
  args: string[],
  cwd: string,
  context: GitProcessContext,
  { remote, env, mostOutput }: { remote?: Repository; env?: Environment; mostOutput?: number } = {},
): Promise<CapturedOutput> {
  setMaxListeners(0, context.signal)
  const server = context.token === undefined ? undefined : remote?.tokenServer
  const helper = server === undefined ? [] : credentialOptions(server)
  const ended = await captureOutput(
    {
      program: 'git',
      args: [...SETTINGS, ...helper, ...args],
      cwd,
      env: allowedEnvironment(context.env, KEPT_VARIABLES, {
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
        ...(remote !== undefined && TRACE),
        ...env,
      }),
    },
    {
      signal: context.signal,
      listener: context.listener,
      // The policy of a host has a limit of its own, and ends git by the signal.
      ...(remote === undefined && { timeoutMs: GIT_TIMEOUT_MS }),
      ...(server !== undefined && { secret: `${context.token}\n` }),
    },
    mostOutput,
  )
  if (ended.startError) throw gitNotStarted(ended.startError)
  if (ended.cancelled) throw new IncidentError('cancelled', 'cancelled while git was running')
  return ended
}

function gitNotStarted({ code, message }: NodeJS.ErrnoException): IncidentError {
  const why = code === 'ENOENT' ? 'git is not installed, or not in the PATH' : `git cannot start: ${message}`
  return new IncidentError('internal-error', why)
}

// Logins lie in both folders, Podman's for one, so a consumer's processes get neither variable.
const XDG_VARIABLES = ['XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR']
// Keys, agents and settings of the user are how git reaches repositories that need them.
const KEPT_VARIABLES = ['HOME', 'SSH_AUTH_SOCK', 'GIT_SSH_COMMAND', 'GIT_SSL_NO_VERIFY', ...XDG_VARIABLES]

function credentialOptions(server: string): string[] {
  return ['-c', 'credential.helper=', '-c', `credential.${server}.helper=${HELPER}`, '-c', 'core.askPass=']
}

// Git adds these lines to every failure of a transport; they say nothing about this one.
const GENERAL_ADVICE = /^(Please make sure you have the correct access rights|and the repository exists\.)$/

/** The last lines of what git said, for an error. */
export function gitErrorText(ended: CapturedOutput): string {
  if (ended.timedOut) return 'git did not answer in time'
  const own = ended.stderr
    .split('\n')
    .filter(line => !TRACE_LINE.test(line) && !GENERAL_ADVICE.test(line.trim()))
  return cutText(lastLines(own.join('\n'), 3).join(' / '), 600)
}

/** How many milliseconds the server wants to be left alone for, where its last answer says so. */
export function gitRetryAfter({ stderr }: CapturedOutput): number | undefined {
  const received = stderr.split('\n').flatMap(line => {
    const header = /^<= Recv header: retry-after: *(.*)$/i.exec(TRACE_LINE.exec(line)?.[1] ?? '')
    return header?.[1] === undefined ? [] : [header[1]]
  })
  return parseRetryAfter(received.at(-1))
}

/** Where a consumer's repository is, for git. */
export interface Repository {
  /** As the configuration says it. */
  name: string
  /** What git is given: a URL or an absolute path. */
  url: string
  /** The server to which the token may be shown, as in `https://github.com`; undefined for every other one. */
  tokenServer?: string
}

/** The server, with its port where the URL names one; undefined for a folder of this machine. */
export function gitHost({ url }: Repository): string | undefined {
  if (URL.canParse(url)) return new URL(url).host || undefined
  return /^(?:[\w.-]+@)?([\w.-]+):/.exec(url)?.[1]
}

/** Where `owner/name` lives, as in `https://github.com`. */
export function githubServer(env: NodeJS.ProcessEnv): string {
  return env['GITHUB_SERVER_URL'] || 'https://github.com'
}

/**
 * @param text `owner/name`, a git URL, or a path relative to `root`
 * @param server where `owner/name` lives, as in `https://github.com`
 */
export function parseRepository(text: string, root: string, server: string): Repository {
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
