import { expect, test } from 'vitest'
import { PromotionError } from '../../../src/promote/context.js'
import { failedPromotionSummary, promotionSummary } from '../../../src/report/promotion.js'
import { stand } from '../promote/stand.js'

test('what was published, and each step', async () => {
  await using it = await stand()
  const result = await it.run()
  const text = promotionSummary(result)
  expect(text).toContain('is published')
  expect(text).toContain(result.versionDigest?.replace(':', '&#58;'))
  expect(text.match(/^- /gm)).toHaveLength(6)
  expect(text).toContain('| `:latest` before | none |')
})

test('a dry run says so', async () => {
  await using it = await stand()
  expect(promotionSummary(await it.run({ dryRun: true }))).toContain('a dry run, nothing was written')
})

test('why it stopped, in escaped words, and the command that puts the old one back', () => {
  const error = new PromotionError('overtaken', 'by <b>@somebody</b>', 'docker buildx imagetools create …')
  const text = failedPromotionSummary(error, [{ what: 'push a', state: 'done' }])
  expect(text).not.toContain('<b>')
  expect(text).toContain('```sh\ndocker buildx imagetools create …\n```')
  expect(text).toContain('- push a: done')
})

test('nothing was written', () => {
  expect(failedPromotionSummary(new Error('why'), [])).toContain('Nothing was written.')
})
