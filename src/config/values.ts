import { z } from 'zod'
import { normalPlatform } from '../platform.js'
import { DURATION_PATTERN, parseDuration } from './duration.js'
import { IMAGE_NAME_PATTERN, imageNameProblem } from './image-name.js'
import { repositoryProblem } from './repository-name.js'

// A message that starts with 'expected' gets ', got …' added; any other one stands as it is.

/** A string that `problem` finds nothing wrong with. */
function checked(problem: (text: string) => string | undefined) {
  return z.string().check(context => {
    const message = problem(context.value)
    if (message) context.issues.push({ code: 'custom', message, input: context.value })
  })
}

const TEXT = 'expected a text without NUL characters'

/** May be empty, may have several lines. */
export const text = checked(value => (value.includes('\0') ? TEXT : undefined))

export const filledText = checked(value => {
  if (value.trim() === '') return 'expected a text that is not empty'
  return value.includes('\0') ? TEXT : undefined
})

export const imageName = checked(imageNameProblem).meta({ pattern: IMAGE_NAME_PATTERN })

const PLATFORM = /^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9]+)?$/

/** In the form that an image's configuration has. */
export const platform = z
  .string()
  .regex(PLATFORM, 'expected os/arch, as in linux/amd64')
  .meta({ pattern: PLATFORM.source })
  .transform(normalPlatform)

export const buildTarget = z
  .string()
  .regex(/^[A-Za-z0-9][\w.-]*$/, 'expected the name of a stage in the Dockerfile')

export const baseline = z
  .string()
  .regex(/^(?:[A-Za-z0-9_][\w.-]{0,127}|sha256:[0-9a-f]{64})$/, 'expected a tag, a digest sha256:…, or none')

export const glob = z
  .string()
  .regex(/^!?[^!/\0][^\0]*$/, "expected a glob such as 'src/**', without a leading '/'")

/** Also the name of a folder, on file systems that ignore case too. */
export const consumerName = z
  .string()
  .regex(
    /^[A-Za-z0-9](?:[\w.-]{0,62}[A-Za-z0-9_])?$/,
    "expected a name of letters, digits, '.', '_', '-', at most 64 of them",
  )

export const repositoryName = checked(value =>
  value.trim() === '' ? 'expected owner/name, a git URL, or a local path' : repositoryProblem(value),
)

// https://git-scm.com/docs/git-check-ref-format, with a leading '-' refused as an option of git.
export const gitRef = z
  .string()
  .regex(
    /^(?![-/.])(?!.*(?:\.\.|@\{|\/\/|\/\.))[^\x00-\x20\x7f~^:?*[\\]+(?<![/.])(?<!\.lock)$/,
    "expected a full SHA, a tag or a branch, without a leading '-'",
  )

export const relativePath = z
  .string()
  .regex(
    /^(?![-/])(?!(?:.*\/)?\.\.(?:\/|$))[^\x00-\x1f\x7f\\]+$/,
    "expected a relative path that stays inside: no leading '/' or '-', no '..'",
  )

export const environmentName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable')

const RUNNER_NAME = /^(GITHUB|ACTIONS|INPUT|STATE|RUNNER)_/

/** A variable that a consumer may be given: those of the runner hold tokens and command files. */
export const passedName = checked(value => {
  const prefix = RUNNER_NAME.exec(value)?.[0]
  if (prefix) return `${prefix}* is never passed on: it holds the runner's tokens, inputs and command files`
  return environmentName.safeParse(value).success ? undefined : 'expected the name of an environment variable'
})

export const containerName = z
  .string()
  .regex(/^[A-Za-z0-9][\w.-]+$/, 'expected the name of a container, as `docker ps` shows it')

const PORT = 'expected a port from 1 to 65535'
export const port = z.int(PORT).min(1, PORT).max(65535, PORT)

const EXIT_CODE = 'expected an exit code from 1 to 255'
export const exitCode = z.int(EXIT_CODE).min(1, EXIT_CODE).max(255, EXIT_CODE)

const COUNT = 'expected a whole number of at least 1'
export const count = z.int(COUNT).min(1, COUNT).max(1_000_000, 'expected at most 1000000')

const DURATION = "expected a duration such as '90s', '30m' or '1h30m', from 1s to 24h"

/** Milliseconds, from a text. */
export const duration = z
  .string()
  .meta({ pattern: DURATION_PATTERN })
  .transform((value, context) => {
    const ms = parseDuration(value)
    if (ms === undefined) context.addIssue({ code: 'custom', message: DURATION, input: value })
    return ms ?? z.NEVER
  })
