/** The label by which everything of a run is known in the engine. Its value is the run's ID. */
export const RUN_LABEL = 'compat-gate.run'
/** The label that says which commit an image was a candidate for. */
export const CANDIDATE_LABEL = 'compat-gate.candidate'

/** A commit, or the beginning of one: all that a candidate is ever tagged after. */
export const COMMIT = /^[0-9a-f]{7,64}$/

/** What an image is called in an engine. */
export interface ImageName {
  /** `<repository>:<tag>`. */
  reference: string
  tag: string
}

const PREFIX = 'pr-'
const DIRTY = '-dirty'
const GIVEN = '-image'
// Its group is what a trial adds to the candidate's own tag.
const CANDIDATE_REFERENCE = new RegExp(`:${PREFIX}[0-9a-f]{7,64}(?:${DIRTY}|${GIVEN})?(-s\\d+|-control)?$`)

/**
 * What a build calls the candidate of a commit, `pr-<sha>`.
 *
 * @param tree `dirty` where uncommitted changes are part of it: then it is `pr-<sha>-dirty`
 */
export function candidateName(repository: string, commit: string, { dirty } = { dirty: false }): ImageName {
  return nameOf(repository, `${PREFIX}${commit}${dirty ? DIRTY : ''}`)
}

/**
 * What an image is called that was there before the run: after itself, because it is no commit's build.
 *
 * @param digest `sha256:…` that its reference was resolved to
 */
export function givenName(repository: string, digest: string): ImageName {
  return nameOf(repository, `${PREFIX}${digest.slice('sha256:'.length).slice(0, 40)}${GIVEN}`)
}

const GIVEN_REFERENCE = new RegExp(`^(.+:${PREFIX}[0-9a-f]{7,64}${GIVEN})(?:-s\\d+|-control)?$`)
const MARKER = '-run'

/**
 * The name of an image beside one that was given, which carries the label of its run in its place; undefined for the name
 * of any other image.
 */
export function givenMarker(reference: string): string | undefined {
  const name = GIVEN_REFERENCE.exec(reference)?.[1]
  return name === undefined ? undefined : `${name}${MARKER}`
}

/** The image that such a name stands beside; undefined for any other name. */
export function givenBeside(marker: string): string | undefined {
  const name = marker.endsWith(MARKER) ? marker.slice(0, -MARKER.length) : ''
  return givenMarker(name) === marker ? name : undefined
}

/** What the dead image of a negative control is called, beside the candidate. */
export function controlName(repository: string, candidateTag: string): ImageName {
  return nameOf(repository, `${candidateTag}-control`)
}

const BASELINE = '-baseline'

/** What the published image is called that the candidate is compared with: a name for this run alone. */
export function baselineName(repository: string, candidateTag: string): ImageName {
  return nameOf(repository, `${candidateTag}${BASELINE}`)
}

/** The candidate beside which a reference names the published image; undefined for any other reference. */
export function candidateBeside(reference: string): string | undefined {
  const candidate = reference.endsWith(BASELINE) ? reference.slice(0, -BASELINE.length) : undefined
  return candidate !== undefined && isCandidateTag(candidate) ? candidate : undefined
}

/** What the candidate is called for one shard of a trial alone. @param shard from 1 */
export function shardName(repository: string, candidateTag: string, shard: number): ImageName {
  return nameOf(repository, `${candidateTag}-s${shard}`)
}

function nameOf(repository: string, tag: string): ImageName {
  return { reference: `${repository}:${tag}`, tag }
}

/** Whether a tag could be a candidate's. Such a tag is never published. */
export function isReservedTag(tag: string): boolean {
  return tag.startsWith(PREFIX)
}

/** Whether a reference names a candidate, by whichever of its tags. */
export function isCandidateTag(reference: string): boolean {
  return CANDIDATE_REFERENCE.test(reference)
}

/** Whether a reference is a name that only a trial needs: the candidate's for a shard, or the dead image's. */
export function isTrialTag(reference: string): boolean {
  return CANDIDATE_REFERENCE.exec(reference)?.[1] !== undefined
}
