import { deepEqual } from 'node:assert/strict'

export default ({ document }) => {
  const classes = document.consumers.flatMap(({ tests = [] }) => tests.map(one => one.class))
  deepEqual(classes, ['already-broken'])
}
