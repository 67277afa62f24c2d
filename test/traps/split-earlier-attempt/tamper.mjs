import { earlierAttempt, edit } from '../artifacts.mjs'

export default ({ trials: [{ name }], evidenceOf }) =>
  edit(evidenceOf(name), evidence => ({ ...evidence, run: earlierAttempt(evidence.run) }))
