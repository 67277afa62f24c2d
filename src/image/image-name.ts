// The grammar of https://github.com/distribution/reference, without tag and digest.
const PART = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*'
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?'
const HOST = `(?:${LABEL}(?:\\.${LABEL})+(?::[0-9]+)?|${LABEL}:[0-9]+|localhost)`

/** The pattern of an image's repository, for editors. */
export const IMAGE_NAME_PATTERN = `^(?:${HOST}/)?${PART}(?:/${PART})*$`

const NAME = new RegExp(IMAGE_NAME_PATTERN)

/** Why a text is not the full name of an image's repository; undefined when it is. */
export function imageNameProblem(text: string): string | undefined {
  if (text.includes('@')) return 'expected a repository without a digest'
  if (/:[^/]*$/.test(text)) return 'expected a repository without a tag: the candidate is tagged pr-<sha>'
  if (text.length > 255) return 'expected a repository of at most 255 characters'
  if (NAME.test(text)) return undefined
  if (NAME.test(text.toLowerCase())) return 'expected a repository in lower case'
  return 'expected a repository such as registry.example/team/emulator'
}

const TAG = '\\w[\\w.-]{0,127}'
const IMAGE_REFERENCE = new RegExp(`${IMAGE_NAME_PATTERN.slice(0, -1)}(?::${TAG})?(@sha256:[0-9a-f]{64})?$`)

/** Why a text names no image that exists: by a tag, by a digest, or by the engine's own ID; undefined when it does. */
export function imageReferenceProblem(text: string): string | undefined {
  if (/^sha256:[0-9a-f]{64}$/.test(text)) return undefined
  if (!IMAGE_REFERENCE.test(text))
    return "expected an image that exists, as in registry.example/team/emulator:1.2.3, …@sha256:<64 digits>, or an engine's ID sha256:<64 digits>"
  if (/:[^/]*$/.test(text)) return undefined
  return `expected a tag or a digest, as in ${text}:latest; an ID is written sha256:<64 digits>`
}
