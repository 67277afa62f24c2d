import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export default function verify({ end }) {
  const text = readFileSync(join(end.outputs['report-dir'], '../victim'), 'utf8')
  if (text !== 'mine') throw new Error(`the gate wrote ${text.length} characters through the link`)
}
