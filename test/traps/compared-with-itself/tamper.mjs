export default evidence =>
  evidence.map(one =>
    one.baseline === undefined
      ? one
      : { ...one, baseline: { ...one.baseline, configDigest: one.candidate.configDigest } },
  )
