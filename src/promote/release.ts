import { imageNameProblem } from '../image/image-name.js'
import {
  type ApprovingVerdict,
  type ReadCandidate,
  readApprovingVerdict,
  readCandidates,
} from './approved.js'
import { PromotionError } from './context.js'
import {
  type KnownLatest,
  type PromoteRequest,
  parseApprovedDigests,
  parseExpectedLatest,
  parseReleaseVersion,
  platformTagSuffixes,
} from './request.js'

/** What is to be published: checked against the verdict and against the bytes of the archives. */
export interface Release {
  repository: string
  version: string
  /** `<repository>:<version>`. */
  reference: string
  /** In the order in which they were approved. */
  images: ReleaseImage[]
  /** Where `:latest` has to point before it is moved. */
  expected: KnownLatest
}

export interface ReleaseImage extends ReadCandidate {
  /** `<version>-<suffix>`. */
  tag: string
  /** `<repository>:<version>-<suffix>`. */
  reference: string
}

/**
 * Everything that can be known before a registry is asked.
 *
 * @throws UsageError when an input is wrong, PromotionError when what is there is not what was approved
 */
export async function readRelease(request: PromoteRequest): Promise<Release> {
  const approved = parseApprovedDigests(request.approved)
  const version = parseReleaseVersion(request.version)
  const asked = parseExpectedLatest(request.expectedLatest)
  const verdict = await readApprovingVerdict(request.verdict)
  checkVerdict(verdict, approved)
  const candidates = inOrderOfApproval(await readCandidates(request.candidates), approved)
  checkCovered(verdict, candidates)
  const repository = commonRepository(candidates, request.image)
  const suffixes = platformTagSuffixes(
    request.platformTags,
    candidates.map(({ platform }) => platform),
  )
  const images = candidates.map(candidate => {
    const tag = `${version}-${suffixes.get(candidate.platform)}`
    return { ...candidate, tag, reference: `${repository}:${tag}` }
  })
  const reference = `${repository}:${version}`
  return { repository, version, reference, images, expected: asked ?? recordedLatest(verdict) }
}

export function latestReference({ repository }: Release): string {
  return `${repository}:latest`
}

function checkVerdict(verdict: ApprovingVerdict, approved: string[]): void {
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
function inOrderOfApproval(candidates: ReadCandidate[], approved: string[]): ReadCandidate[] {
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

function checkCovered({ candidates: judged }: ApprovingVerdict, candidates: ReadCandidate[]): void {
  const untried = judged.find(({ approved }) => !approved)
  if (untried !== undefined)
    throw notApproved(
      `verdict.json does not cover ${untried.platform}: it was built and not approved; have it tried, or leave it out of candidate.platforms`,
    )
  for (const candidate of candidates) {
    const own = judged.find(({ configDigest }) => configDigest === candidate.configDigest)
    if (own === undefined || identityKey(own) !== identityKey(candidate))
      throw notApproved(`the candidate for ${candidate.platform} is not the one that verdict.json names`)
  }
}

function identityKey(one: ApprovingVerdict['candidates'][number] | ReadCandidate): string {
  const { repository, platform, configDigest, archive } = one
  return [repository, originKey(one), platform, configDigest, archive.sha256, archive.bytes].join(' ')
}

/** What a candidate was made from: a commit, or what was given. */
function originKey({ commit, given }: Pick<ReadCandidate, 'commit' | 'given'>): string {
  return commit ?? `${given?.source} ${given?.digest}`
}

function commonRepository(candidates: ReadCandidate[], image: string | undefined): string {
  const [first] = candidates
  if (first === undefined) throw notApproved('there is no candidate')
  const { repository } = first
  const origin = originKey(first)
  if (candidates.some(one => one.repository !== repository || originKey(one) !== origin))
    throw notApproved('the candidates are of different repositories or commits')
  if (new Set(candidates.map(({ platform }) => platform)).size < candidates.length)
    throw notApproved('two candidates are of one platform')
  const problem = imageNameProblem(repository)
  if (problem !== undefined) throw notApproved(`candidate.json: repository: ${problem}`)
  if (image !== undefined && image !== repository)
    throw notApproved(`the candidates are of ${repository}, and candidate-image is of ${image}`)
  return repository
}

function recordedLatest({ latest }: ApprovingVerdict): KnownLatest {
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
