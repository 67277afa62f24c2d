import { expect, test } from 'vitest'
import {
  promotionSummary,
  type Step,
  stoppedPromotionSummary,
  stoppedPromotionText,
} from '../../../src/report/promotion.js'
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

const STEPS: Step[] = [{ what: 'push a', state: 'done' }]

test('why it stopped, in escaped words, and the command that puts the old one back', () => {
  const putBack = { command: 'docker buildx imagetools create …' }
  const stopped = { message: 'by <b>@somebody</b>', steps: STEPS, putBack }
  const text = stoppedPromotionSummary(stopped)
  expect(text).not.toContain('<b>')
  expect(text).toContain('```sh\ndocker buildx imagetools create …\n```')
  expect(text).toContain('- push a: done')
  expect(stoppedPromotionText(stopped)).toBe(
    'by <b>@somebody</b>\n\nTo put the old one back:\n\n  docker buildx imagetools create …',
  )
})

test('where there was no latest, the way back is to remove it', () => {
  const stopped = { message: 'why', steps: STEPS, putBack: 'remove-the-tag' } as const
  expect(stoppedPromotionText(stopped)).toBe('why There was no :latest before: to undo it, remove the tag.')
  expect(stoppedPromotionSummary(stopped)).toContain('to undo it, remove the tag.')
})

test('nothing was written', () => {
  const stopped = { message: 'why', steps: [] }
  expect(stoppedPromotionText(stopped)).toBe('why')
  expect(stoppedPromotionSummary(stopped)).toBe('## ❌ Promotion stopped\n\nwhy\n\nNothing was written.\n')
})
