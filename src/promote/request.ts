import { DIGEST, type Latest } from '../evidence.js'
import { isReservedTag } from '../image/candidate-marks.js'
import { normalPlatform } from '../image/platform.js'
import { UsageError } from '../shared/errors.js'

/** What a promotion is asked for, as it was written. */
export interface PromoteRequest {
  /** A candidate's folder (`image.tar` and `candidate.json`), or a folder of such folders. */
  candidates: string
  /** The gate's output: config digests, `sha256:…`, separated by commas. */
  approved: string
  /** verdict.json, or the folder that holds it. */
  verdict: string
  /** The tag of the release. */
  version: string
  /** Where `:latest` has to point before it is moved: `sha256:…`, or `none`; undefined: what the verdict recorded. */
  expectedLatest?: string | undefined
  /** `linux/amd64=x86_64,linux/arm64=arm64`: what follows `<version>-` in the tag of a platform. */
  platformTags?: string | undefined
  /** The repository that has to be the candidates', where it is known from elsewhere. */
  image?: string | undefined
  dryRun: boolean
}

/** Where `:latest` points, for sure. */
export type KnownLatest = Exclude<Latest, { state: 'unknown' }>

/** Points to the index of the promotion that came last; see docs/promotion.md. */
export const CLAIM_TAG = 'latest-promotion'

const RELEASE_TAG = /^[A-Za-z0-9_][\w.-]{0,99}$/

/** @throws UsageError for what is no list of digests */
export function parseApprovedDigests(text: string): string[] {
  const digests = text.trim() === '' ? [] : text.trim().split(',')
  if (digests.length === 0)
    throw new UsageError(
      'approved-image-id is empty: the gate approved nothing, so nothing is published; look at its verdict',
    )
  const wrong = digests.find(digest => !DIGEST.test(digest))
  if (wrong !== undefined)
    throw new UsageError(
      `approved-image-id: expected sha256: and 64 hexadecimal digits, separated by commas, got ${JSON.stringify(wrong)}`,
    )
  if (new Set(digests).size < digests.length)
    throw new UsageError('approved-image-id: expected each digest once')
  return digests
}

/** @throws UsageError for what is no tag, or one that something else needs */
export function parseReleaseVersion(text: string): string {
  const problem = versionProblem(text)
  if (problem !== undefined) throw new UsageError(`version: ${problem}, got ${JSON.stringify(text)}`)
  return text
}

function versionProblem(text: string): string | undefined {
  if (!RELEASE_TAG.test(text))
    return "expected a tag: at most 100 letters, digits, '.', '_' and '-', beginning with none of '.-'"
  if (text === 'latest') return "expected the release's own tag, not latest, which is moved after it"
  if (isReservedTag(text)) return 'expected a tag that no candidate has: pr-… never exists in a registry'
  if (text === CLAIM_TAG) return 'expected another tag: promotions claim :latest with this one'
  return undefined
}

/** @throws UsageError for what is neither a digest nor `none` */
export function parseExpectedLatest(text: string | undefined): KnownLatest | undefined {
  if (text === undefined || text === '') return undefined
  if (text === 'none') return { state: 'absent' }
  if (DIGEST.test(text)) return { state: 'present', digest: text }
  throw new UsageError(
    `expected-latest: expected the digest sha256:… that :latest has now, or none, got ${JSON.stringify(text)}`,
  )
}

const PAIR = /^([a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?)=([\w.-]{1,27})$/

/**
 * What follows `<version>-` in the tag of each platform: as the input says, else the architecture with its variant.
 *
 * @throws UsageError when the input is malformed, names a platform that is not there, or makes two tags one
 */
export function platformTagSuffixes(text: string | undefined, platforms: string[]): Map<string, string> {
  const asked = parsePlatformTags(text ?? '')
  const known = platforms.map(normalPlatform)
  for (const platform of asked.keys()) {
    if (!known.includes(platform))
      throw new UsageError(`platform-tags: ${platform} is not among the candidates: ${known.join(', ')}`)
  }
  const tags = new Map(platforms.map(one => [one, asked.get(normalPlatform(one)) ?? architectureOf(one)]))
  if (new Set(tags.values()).size < tags.size)
    throw new UsageError('platform-tags: expected another tag for each platform, got one twice')
  return tags
}

function parsePlatformTags(text: string): Map<string, string> {
  const words = text.split(/[\s,]+/).filter(word => word !== '')
  return new Map(
    words.map(word => {
      const [, platform, tag] = PAIR.exec(word) ?? []
      if (platform !== undefined && tag !== undefined) return [normalPlatform(platform), tag]
      throw new UsageError(
        `platform-tags: expected pairs such as linux/amd64=x86_64,linux/arm64=arm64, got ${JSON.stringify(word)}`,
      )
    }),
  )
}

function architectureOf(platform: string): string {
  return normalPlatform(platform).split('/').slice(1).join('-')
}
