import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export default async function verify({ end, document }) {
  const [{ reasons, contracts }] = document.consumers
  const [{ state, differences }] = contracts
  const told = `${state} ${differences.map(({ text }) => text)}; ${reasons.map(({ detail }) => detail)}`
  if (told !== 'compared GET /price → 404, was 200; GET /price → 404, was 200')
    throw new Error(`told was ${told}`)
  for (const name of ['contract', 'openapi-baseline', 'openapi-candidate'])
    JSON.parse(await readFile(join(end.outputs['report-dir'], `${name}.json`), 'utf8'))
}
