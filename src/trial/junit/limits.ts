/** Bounds on a report, which is hostile until it is parsed. Real ones stay a hundred times below. */
export const LIMITS = {
  /** Bytes of a report, compared before and while it is read. */
  bytes: 64 * 1024 * 1024,
  /** Elements inside one another. */
  depth: 64,
  /** Attributes of one element. */
  attributes: 256,
  /** `<testcase>` elements. */
  cases: 200_000,
  /** Characters of a test's id; the rest is cut. */
  id: 500,
  /** Characters of a test's text; the rest is cut. */
  text: 4_000,
} as const
