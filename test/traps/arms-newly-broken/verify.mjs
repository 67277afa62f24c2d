import { deepEqual } from 'node:assert/strict'

export default ({ document, evidence }) => {
  const classes = document.consumers.flatMap(({ tests = [] }) => tests.map(one => one.class))
  deepEqual(classes, ['newly-broken'])
  const arms = evidence.map(({ arm, round = 0 }) => `${arm} ${round}`).sort()
  deepEqual(arms, ['baseline 1', 'baseline 2', 'candidate 0', 'candidate 1', 'candidate 2'])
}
