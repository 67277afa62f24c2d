import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export default function verify({ folder }) {
  const run = readdirSync(join(folder, 'tmp')).find(name => name.startsWith('compat-gate-'))
  const text = readFileSync(join(folder, 'tmp', run, 'elsewhere/02-second.mjs.log'), 'utf8')
  if (text !== 'mine') throw new Error(`the gate wrote ${text.length} characters through the link`)
}
