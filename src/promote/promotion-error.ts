/** Why a promotion stopped. */
export type PromotionCode =
  /** What should be promoted is not, or not wholly, what the gate approved. */
  | 'not-approved'
  /** The version is published already, with other images. */
  | 'version-taken'
  /** `:latest` is not where it was when the verdict's baseline was recorded. */
  | 'latest-moved'
  /** Another promotion is at work. */
  | 'overtaken'
  /** The registry does not have what was pushed to it. */
  | 'not-what-was-approved'

/** A promotion that stopped. The message names the thing that is wrong, what was changed until then, and the way out. */
export class PromotionError extends Error {
  override readonly name = 'PromotionError'
  readonly code: PromotionCode
  /** The command that puts the old `:latest` back; only where it was, or may have been, moved. */
  readonly putBack: string | undefined

  constructor(code: PromotionCode, message: string, putBack?: string) {
    super(putBack === undefined ? message : `${message}\n\nTo put the old one back:\n\n  ${putBack}`)
    this.code = code
    this.putBack = putBack
  }
}
