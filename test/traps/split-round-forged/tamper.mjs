import { dirname, join } from 'node:path'
import { edit } from '../artifacts.mjs'

export default ({ trials: [{ name }], evidenceOf }) => {
  for (const round of ['round-1-baseline', 'round-2-baseline'])
    edit(join(dirname(evidenceOf(name)), round, 'evidence.json'), evidence => ({
      ...evidence,
      baseline: { ...evidence.baseline, digest: `sha256:${'0'.repeat(64)}` },
    }))
}
