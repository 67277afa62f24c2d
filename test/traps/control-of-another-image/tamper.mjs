export default ([trial, control]) => [
  trial,
  { ...control, candidate: { ...control.candidate, configDigest: `sha256:${'0'.repeat(64)}` } },
]
