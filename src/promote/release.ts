import { imageNameProblem } from '../config/values.js'
import { DIGEST, type Latest } from '../evidence.js'
import { isReservedTag } from '../image/candidate-tag.js'
import { UsageError } from '../shared/errors.js'
import { type ReadCandidate, readCandidates, readVerdict, type Verdict } from './approved.js'
import { PromotionError } from './context.js'
import { platformTags } from './platform-tags.js'

/** What is to be published: checked against the verdict and against the bytes of the archives. */
export interface Release {
  repository: string
  version: string
  /** `<repository>:<version>`. */
  reference: string
  commit: string
  /** In the order in which they were approved. */
  images: ReleaseImage[]
  /** Where `:latest` has to point before it is moved. */
  expected: Exclude<Latest, { state: 'unknown' }>
}

export interface ReleaseImage extends ReadCandidate {
  /** `<version>-<suffix>`. */
  tag: string
  /** `<repository>:<version>-<suffix>`. */
  reference: string
}

/** Points to the index of the promotion that came last; see docs/promotion.md. */
export const CLAIM_TAG = 'latest-promotion'

const TAG = /^[A-Za-z0-9_][\w.-]{0,99}$/

/**
 * Everything that can be known before a registry is asked.
 *
 * @throws UsageError when an input is wrong, PromotionError when what is there is not what was approved
 */
export async function readRelease(request: PromoteRequest): Promise<Release> {
  const approved = parseApproved(request.approved)
  const version = parseVersion(request.version)
  const asked = parseExpected(request.expectedLatest)
  const verdict = await readVerdict(request.verdict)
  checkVerdict(verdict, approved)
  const candidates = inOrder(await readCandidates(request.candidates), approved)
  checkCovered(verdict, candidates)
  const { repository, commit } = oneOrigin(candidates, request.image)
  const suffixes = platformTags(
    request.platformTags,
    candidates.map(({ platform }) => platform),
  )
  const images = candidates.map(candidate => {
    const tag = `${version}-${suffixes.get(candidate.platform)}`
    return { ...candidate, tag, reference: `${repository}:${tag}` }
  })
  const reference = `${repository}:${version}`
  return { repository, version, reference, commit, images, expected: asked ?? recorded(verdict) }
}

function parseApproved(text: string): string[] {
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

function parseVersion(text: string): string {
  const problem = versionProblem(text)
  if (problem !== undefined) throw new UsageError(`version: ${problem}, got ${JSON.stringify(text)}`)
  return text
}

function versionProblem(text: string): string | undefined {
  if (!TAG.test(text))
    return "expected a tag: at most 100 letters, digits, '.', '_' and '-', beginning with none of '.-'"
  if (text === 'latest') return "expected the release's own tag, not latest, which is moved after it"
  if (isReservedTag(text)) return 'expected a tag that no candidate has: pr-… never exists in a registry'
  if (text === CLAIM_TAG) return 'expected another tag: promotions claim :latest with this one'
  return undefined
}

function parseExpected(text: string | undefined): Release['expected'] | undefined {
  if (text === undefined || text === '') return undefined
  if (text === 'none') return { state: 'absent' }
  if (DIGEST.test(text)) return { state: 'present', digest: text }
  throw new UsageError(
    `expected-latest: expected the digest sha256:… that :latest has now, or none, got ${JSON.stringify(text)}`,
  )
}

function checkVerdict(verdict: Verdict, approved: string[]): void {
  if (verdict.verdict !== 'pass') throw notApproved(`verdict: expected pass, got ${verdict.verdict}`)
  if (verdict.approvedImageId !== approved.join(','))
    throw notApproved(
      `approved-image-id is ${approved.join(',')}, and verdict.json approves ${verdict.approvedImageId || 'nothing'}`,
    )
  const own = verdict.candidates.filter(one => one.approved).map(({ configDigest }) => configDigest)
  if ([...own].sort().join() !== [...approved].sort().join())
    throw notApproved('verdict.json contradicts itself: its approvedImageId is not its approved candidates')
}

/** The candidates in the order of the approval; every one has to be approved, and every approved one there. */
function inOrder(candidates: ReadCandidate[], approved: string[]): ReadCandidate[] {
  const extra = candidates.find(({ configDigest }) => !approved.includes(configDigest))
  if (extra !== undefined)
    throw notApproved(`the candidate for ${extra.platform}, ${extra.configDigest}, was not approved`)
  return approved.map(digest => {
    const [found, second] = candidates.filter(({ configDigest }) => configDigest === digest)
    if (found === undefined) throw notApproved(`the approved image ${digest} is not among the candidates`)
    if (second !== undefined) throw notApproved(`the candidate ${digest} is there twice`)
    return found
  })
}

function checkCovered({ candidates: judged }: Verdict, candidates: ReadCandidate[]): void {
  const untried = judged.find(({ approved }) => !approved)
  if (untried !== undefined)
    throw notApproved(
      `verdict.json does not cover ${untried.platform}: it was built and not approved; have it tried, or leave it out of candidate.platforms`,
    )
  for (const candidate of candidates) {
    const own = judged.find(({ configDigest }) => configDigest === candidate.configDigest)
    if (own === undefined || identity(own) !== identity(candidate))
      throw notApproved(`the candidate for ${candidate.platform} is not the one that verdict.json names`)
  }
}

function identity(one: Verdict['candidates'][number] | ReadCandidate): string {
  const { repository, commit, platform, configDigest, archive } = one
  return [repository, commit, platform, configDigest, archive.sha256, archive.bytes].join(' ')
}

function oneOrigin(candidates: ReadCandidate[], image: string | undefined) {
  const [first] = candidates
  if (first === undefined) throw notApproved('there is no candidate')
  const { repository, commit } = first
  if (candidates.some(one => one.repository !== repository || one.commit !== commit))
    throw notApproved('the candidates are of different repositories or commits')
  if (new Set(candidates.map(({ platform }) => platform)).size < candidates.length)
    throw notApproved('two candidates are of one platform')
  const problem = imageNameProblem(repository)
  if (problem !== undefined) throw notApproved(`candidate.json: repository: ${problem}`)
  if (image !== undefined && image !== repository)
    throw notApproved(`the candidates are of ${repository}, and candidate-image is of ${image}`)
  return { repository, commit }
}

function recorded({ latest }: Verdict): Release['expected'] {
  if (latest?.state === 'present' || latest?.state === 'absent') return latest
  const why = latest === undefined ? 'it did not ask' : latest.detail
  throw new PromotionError(
    'latest-moved',
    `nobody knows where :latest pointed when the gate ran (${why}), so nobody can tell whether it has moved since; say where it has to point with expected-latest: its digest, as \`docker buildx imagetools inspect <image>:latest\` shows it, or none`,
  )
}

function notApproved(text: string): PromotionError {
  return new PromotionError('not-approved', `${text}; nothing was published`)
}

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
