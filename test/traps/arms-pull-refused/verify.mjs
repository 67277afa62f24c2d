import { deepEqual } from 'node:assert/strict'

export default ({ evidence }) => {
  const kinds = evidence.flatMap(({ incidents }) => incidents.map(({ kind }) => kind))
  deepEqual(kinds, ['baseline-unavailable'])
}
