import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export default async function verify({ end, evidence }) {
  const [{ files, witness }] = evidence
  const [{ use, har }] = files
  if (!(use?.connections >= 1 && use.requests >= 1))
    throw new Error(`its use was not seen: ${JSON.stringify(use)}`)
  if (witness.notes !== undefined) throw new Error(`expected nothing to note, got ${witness.notes}`)
  const text = await readFile(join(end.outputs['report-dir'], 'evidence', 'trap', har), 'utf8')
  if (text.includes('S3CRET')) throw new Error('a credential was recorded')
  const { entries } = JSON.parse(text).log
  const { request, response, _test } = entries.at(-1)
  const seen = `${request.url.replace(/.*:\d+/, '')} ${response.status} ${response.content.text} ${_test}`
  if (seen !== '/?access_token=(blanked) 200 ok\n trap::works')
    throw new Error(`recorded was ${JSON.stringify(seen)}`)
}
