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
