import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export default function verify({ folder }) {
  const run = readdirSync(join(folder, 'tmp')).find(name => name.startsWith('compat-gate-'))
  if (existsSync(join(folder, 'tmp', run, 'elsewhere/evidence.json')))
    throw new Error('the gate wrote its evidence through the link')
}
