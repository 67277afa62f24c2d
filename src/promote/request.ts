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
