import { REASONS, type ReasonCode } from './reasons.js'
import type { Reason } from './verdict.js'

/** A reason before it is known whose it is. */
export type Finding = Omit<Reason, 'consumer'>

export function finding(
  code: ReasonCode,
  detail: string,
  where: { file?: string | undefined; test?: string | undefined } = {},
): Finding {
  const { file, test } = where
  return {
    code,
    verdict: REASONS[code].verdict,
    ...(file !== undefined && { file }),
    ...(test !== undefined && { test }),
    detail,
  }
}
