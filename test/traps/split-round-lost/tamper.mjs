import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

export default ({ trials: [{ name }], evidenceOf }) =>
  rmSync(join(dirname(evidenceOf(name)), 'round-1-candidate'), { recursive: true })
