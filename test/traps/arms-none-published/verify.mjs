import { deepEqual, match } from 'node:assert/strict'

export default ({ document, evidence }) => {
  const [, none, more] = evidence.toSorted((a, b) => (a.round ?? 0) - (b.round ?? 0))
  deepEqual([none.arm, none.files, more], ['baseline', [], undefined])
  deepEqual(
    none.incidents.map(({ kind }) => kind),
    ['baseline-unavailable'],
  )
  match(none.incidents[0].detail, /:v0: the registry does not have it/)
  deepEqual(document.consumers[0].baseline.state, 'unavailable')
}
