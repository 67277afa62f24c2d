import { z } from 'zod'
import { IMAGE_NAME_PATTERN, imageNameProblem, imageReferenceProblem } from '../image/image-name.js'
import { normalPlatform } from '../image/platform.js'

const SCHEMES = ['https', 'ssh', 'http', 'git', 'file']

const OWNER_AND_NAME = /^[A-Za-z0-9][\w-]*\/[\w.-]+$/
const SHORT_SSH = /^[A-Za-z0-9][\w.-]*@[A-Za-z0-9][\w.-]*:(?!-)\S+$/

/**
 * Why a text is no repository of a consumer; undefined when it is one: `owner/name`, a git URL,
 * `user@host:path`, or a local path. No sentence quotes the text or asks for it to be quoted,
 * because it may hold a password.
 * Transports that run programs are refused: https://git-scm.com/docs/git-remote-ext.
 */
function repositoryProblem(text: string): string | undefined {
  if (text.startsWith('-')) return "a leading '-' would be an option of git"
  if (/[\s\p{Cc}]/u.test(text)) return 'white space and control characters are not allowed'
  if (/^[\w.+-]+::/.test(text))
    return `transports that run a program are not allowed: use ${SCHEMES.join(', ')}`
  const scheme = /^([A-Za-z][\w.+-]*):\/\//.exec(text)?.[1]
  if (scheme !== undefined) return urlProblem(text, scheme.toLowerCase())
  if (OWNER_AND_NAME.test(text) || SHORT_SSH.test(text)) return undefined
  return text.includes(':') ? 'a colon is allowed in a git URL and in user@host:path only' : undefined
}

function urlProblem(text: string, scheme: string): string | undefined {
  if (!SCHEMES.includes(scheme)) return `a URL must be one of ${SCHEMES.join(', ')}`
  if (!URL.canParse(text)) return 'this URL is not valid'
  const url = new URL(text)
  if (url.password !== '' || (url.username !== '' && scheme !== 'ssh')) {
    return 'a URL must not hold credentials: give the token to the input `token`'
  }
  if (/^-|^%2d/i.test(url.hostname)) return "a host with a leading '-' would be an option of ssh"
  return undefined
}

const PATTERN = /^(?=\d)(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,5})s)?$/

/** The pattern of a duration, for editors. */
const DURATION_PATTERN = PATTERN.source

const LONGEST_MS = 24 * 3_600_000

/** Milliseconds of a duration such as `90s`, `30m` or `1h30m`; undefined for anything else than 1s to 24h. */
function parseDuration(text: string): number | undefined {
  const found = PATTERN.exec(text)
  if (!found) return undefined
  const [hours, minutes, seconds] = found.slice(1).map(part => Number(part ?? 0))
  const ms = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000
  return ms > 0 && ms <= LONGEST_MS ? ms : undefined
}

// A message that starts with 'expected' gets ', got …' added; any other one stands as it is.

/** A string that `problem` finds nothing wrong with. */
function checkedText(problem: (text: string) => string | undefined) {
  return z.string().check(context => {
    const message = problem(context.value)
    if (message) context.issues.push({ code: 'custom', message, input: context.value })
  })
}

const TEXT = 'expected a text without NUL characters'

/** May be empty, may have several lines. */
export const textValue = checkedText(value => (value.includes('\0') ? TEXT : undefined))

export const filledTextValue = checkedText(value => {
  if (value.trim() === '') return 'expected a text that is not empty'
  return value.includes('\0') ? TEXT : undefined
})

export const labelName = z
  .string()
  .regex(
    /^(?!compat-gate\.)[A-Za-z0-9][\w./-]*$/,
    'expected the name of a label, as in org.opencontainers.image.source; names that begin with compat-gate. are its own',
  )

export const buildContextName = z
  .string()
  .regex(/^[\w][\w./:@-]*$/, 'expected a name that FROM or COPY --from can use')

export const secretName = z
  .string()
  .regex(/^[\w][\w.-]*$/, 'expected an id, as in --mount=type=secret,id=npm_token')

export const sshAgent = z
  .string()
  .regex(/^[\w][\w.-]*(=[^=]+)?$/, 'expected default, an id, or <id>=<socket or key file>')

export const imageReference = checkedText(imageReferenceProblem)

export const imageName = checkedText(imageNameProblem).meta({ pattern: IMAGE_NAME_PATTERN })

const PLATFORM = /^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9]+)?$/

/** In the form that an image's configuration has. */
export const platformValue = z
  .string()
  .regex(PLATFORM, 'expected os/arch, as in linux/amd64')
  .meta({ pattern: PLATFORM.source })
  .transform(normalPlatform)

export const buildTarget = z
  .string()
  .regex(/^[A-Za-z0-9][\w.-]*$/, 'expected the name of a stage in the Dockerfile')

// Tags that begin with pr- are candidates', which are never published.
const BASELINE = /^(?:sha256:[0-9a-f]{64}|(?!pr-|none$)[A-Za-z0-9_][\w.-]{0,127})$/

/** Says which published image of the candidate's repository is meant. */
export const baselineImage = z
  .string()
  .regex(
    BASELINE,
    'expected a tag of candidate.image, such as latest, or a digest sha256:…, without the repository',
  )

export const globValue = z
  .string()
  .regex(/^!?[^!/\0][^\0]*$/, "expected a glob such as 'src/**', without a leading '/'")

// From the root, without a way out of it: no '..', and no name that is empty or '.'. A '/' in brackets would divide them.
const REPORT_GLOB =
  /^(?![!/])(?!.*\.\.)(?!.*\/\/)(?!(?:.*\/)?\.(?:\/|$))(?!.*[{([][^})\]]*\/)[^\x00-\x1f\x7f\\]+$/

/** Finds the reports that tests write into the checkout. One that ends with '/' is a folder. */
export const reportGlob = z
  .string()
  .regex(
    REPORT_GLOB,
    "expected a glob of report files from the checkout's root, such as 'target/surefire-reports/*.xml': no leading '/' or '!', no '..', no '/' inside of brackets",
  )

/** Also the name of a folder, on file systems that ignore case too. */
export const consumerName = z
  .string()
  .regex(
    /^[A-Za-z0-9](?:[\w.-]{0,62}[A-Za-z0-9_])?$/,
    "expected a name of letters, digits, '.', '_', '-', at most 64 of them",
  )

export const repositoryName = checkedText(value =>
  value.trim() === '' ? 'expected owner/name, a git URL, or a local path' : repositoryProblem(value),
)

// https://git-scm.com/docs/git-check-ref-format, with a leading '-' refused as an option of git.
export const gitRef = z
  .string()
  .regex(
    /^(?![-/.])(?!.*(?:\.\.|@\{|\/\/|\/\.))[^\x00-\x20\x7f~^:?*[\\]+(?<![/.])(?<!\.lock)$/,
    "expected a full SHA, a tag or a branch, without a leading '-'",
  )

/** Names of tags that can be part of the name of a folder or a job. */
export const tagGlob = z
  .string()
  .regex(
    /^(?!-)[\w.+*-]+$/,
    "expected a glob of tags such as 'v*', of letters, digits, '.', '_', '+', '-' and '*'",
  )

export const relativePath = z
  .string()
  .regex(
    /^(?![-/])(?!(?:.*\/)?\.\.(?:\/|$))[^\x00-\x1f\x7f\\]+$/,
    "expected a relative path that stays inside: no leading '/' or '-', no '..'",
  )

/** What a set-up makes: below the checkout, or with `~/` below its HOME. A folder's slash at the end says nothing. */
export const setUpPath = z
  .string()
  .regex(
    /^(?![-/])(?!~(?!\/.))(?!(?:.*\/)?\.{1,2}(?:\/|$))(?!(?:~\/)?\.git(?:\/|$))(?!.*\/\/)[^\x00-\x1f\x7f\\]+$/,
    "expected a path below the checkout such as '.venv', or below the HOME of the set-up such as '~/.m2/repository': no leading '/' or '-', no '..', not .git",
  )
  .transform(path => path.replace(/\/$/, ''))

export const environmentName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable')

const RUNNER_NAME = /^(GITHUB|ACTIONS|INPUT|STATE|RUNNER)_/

/** A variable that a consumer may be given: those of the runner hold tokens and command files. */
export const passedName = checkedText(value => {
  const prefix = RUNNER_NAME.exec(value)?.[0]
  if (prefix) return `${prefix}* is never passed on: it holds the runner's tokens, inputs and command files`
  return environmentName.safeParse(value).success ? undefined : 'expected the name of an environment variable'
})

export const containerName = z
  .string()
  .regex(/^[A-Za-z0-9][\w.-]+$/, 'expected the name of a container, as `docker ps` shows it')

const PORT = 'expected a port from 1 to 65535'
export const portValue = z.int(PORT).min(1, PORT).max(65535, PORT)

const EXIT_CODE = 'expected an exit code from 1 to 255'
export const exitCode = z.int(EXIT_CODE).min(1, EXIT_CODE).max(255, EXIT_CODE)

const COUNT = 'expected a whole number of at least 1'
export const countValue = z.int(COUNT).min(1, COUNT).max(1_000_000, 'expected at most 1000000')

const REQUESTS = 'expected a whole number of at least 0'
export const requestCount = z.int(REQUESTS).min(0, REQUESTS).max(1_000_000, 'expected at most 1000000')

const DURATION = "expected a duration such as '90s', '30m' or '1h30m', from 1s to 24h"

/** Milliseconds, from a text. */
export const durationValue = z
  .string()
  .meta({ pattern: DURATION_PATTERN })
  .transform((value, context) => {
    const ms = parseDuration(value)
    if (ms === undefined) context.addIssue({ code: 'custom', message: DURATION, input: value })
    return ms ?? z.NEVER
  })

/** A page that a reader can open. */
export const linkValue = checkedText(value => {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol))
    return "expected a URL that begins with 'https://'"
  return url.username === '' && url.password === '' ? undefined : 'a URL must not hold credentials'
})

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** YYYY-MM-DD: dates of this form come in the order of their letters. */
export const dateValue = checkedText(value => {
  const time = DATE.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
  return isDay ? undefined : 'expected a date, YYYY-MM-DD'
}).meta({ pattern: DATE.source })

/** What `fingerprint` of src/verdict/fingerprint.ts gives. */
export const fingerprintValue = z
  .string()
  .regex(
    /^[A-Za-z_][\w$]{0,80}-[0-9a-f]{16}$/,
    'expected a fingerprint as verdict.json has it, such as AssertionError-9f86d081884c7d65',
  )
