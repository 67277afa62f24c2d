import { cpSync } from 'node:fs'
import { dirname, join } from 'node:path'

export default ({ trials: [{ name }], evidenceOf }) => {
  const at = round => join(dirname(evidenceOf(name)), round)
  cpSync(at('round-1-baseline'), at('round-1-baseline-again'), { recursive: true })
}
