import { copyFileSync } from 'node:fs'

export default ({ trials: [passed, failed], evidenceOf }) =>
  copyFileSync(evidenceOf(passed.name), evidenceOf(failed.name))
