import { edit } from '../artifacts.mjs'

export default ({ trials: [{ name }], evidenceOf }) =>
  edit(evidenceOf(name), evidence => ({
    ...evidence,
    candidate: { ...evidence.candidate, configDigest: `sha256:${'0'.repeat(64)}` },
  }))
