import type { ReasonCode } from './reasons.js'
import type { Reason } from './verdict.js'

/** A reason before it is known whose it is, and whether its rule is in force. */
export type Finding = Omit<Reason, 'consumer' | 'verdict'>

export function finding(
  code: ReasonCode,
  detail: string,
  where: { file?: string | undefined; test?: string | undefined } = {},
): Finding {
  const { file, test } = where
  return { code, ...(file !== undefined && { file }), ...(test !== undefined && { test }), detail }
}
