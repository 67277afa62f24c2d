export type Outputs = Record<string, string>

/** What the outputs say until a verdict is known, and for ever when there is none: nothing is approved. */
export const FAIL_CLOSED: Outputs = {
  verdict: 'inconclusive',
  compatible: 'false',
  'approved-image-id': '',
  'candidate-image': '',
  'candidate-tag': '',
  'image-id': '',
  consumers: '[]',
  'report-dir': '',
}
