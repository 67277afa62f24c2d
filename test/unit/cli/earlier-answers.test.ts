import { PassThrough, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { EarlierAnswers } from '../../../src/cli/earlier-answers.js'
import { IncidentError } from '../../../src/shared/errors.js'
import type { Progress } from '../../../src/shared/progress.js'

const ANSWER = { run: 'abc', startedAt: '2026-11-30T06:00:00Z', path: '/r/1' }

interface Screen {
  /** What is pressed at the question. */
  key?: string
  terminals?: { stdin?: boolean; stderr?: boolean }
  /** It draws progress, which a question would be in the way of. */
  draws?: boolean
  mayAsk?: boolean
}

/** Asks about an answer, in a terminal where nothing else is said. */
async function ask({ key = '', terminals = {}, draws = true, mayAsk = true }: Screen) {
  const events: Progress[] = []
  const order: string[] = []
  const stdin: PassThrough & { isTTY: boolean } = Object.assign(new PassThrough(), {
    isTTY: terminals.stdin ?? true,
    setRawMode: () => stdin,
  })
  let shown = ''
  const output = new Writable({
    write: (chunk, _, done) => {
      const wasAsked = shown.includes('again?')
      shown += String(chunk)
      if (!wasAsked && shown.includes('again?')) {
        order.push('asked')
        setImmediate(() => stdin.write(key))
      }
      done()
    },
  })
  const stderr = Object.assign(output, { isTTY: terminals.stderr ?? true })
  const display = { listener: (event: Progress) => void events.push(event), close: () => undefined }
  const aside = async <T>(work: () => Promise<T>) => {
    order.push('aside')
    return work().finally(() => order.push('back'))
  }
  const answers = new EarlierAnswers(['/r/1'], draws ? { ...display, aside } : display, { stdin, stderr })
  const { reports, isEnough } = answers.from(mayAsk)
  expect(reports).toEqual(['/r/1'])
  const enough = await isEnough(ANSWER)
  return { enough, taken: answers.taken, events, order, shown }
}

describe('a person', () => {
  it('is asked beside the progress, and has the earlier answer by one key', async () => {
    const { shown, events, ...said } = await ask({ key: '\r' })
    expect(said).toEqual({ enough: true, taken: '/r/1', order: ['aside', 'asked', 'back'] })
    expect(events).toMatchObject([{ kind: 'note', text: expect.stringMatching(/in run abc \(\/r\/1\)$/) }])
    expect(shown).not.toContain('abc')
  })

  it('can go on all the same', async () => {
    expect(await ask({ key: 'y' })).toMatchObject({ enough: false, taken: undefined })
  })

  it('can cancel the run there', async () => {
    const cancelled = ask({ key: '\x03' })
    await expect(cancelled).rejects.toThrow(IncidentError)
    await expect(cancelled).rejects.toMatchObject({ kind: 'cancelled' })
  })
})

it.each<[string, Screen]>([
  ['nobody can answer', { terminals: { stdin: false } }],
  ['nobody would read a question', { terminals: { stderr: false } }],
  ['a program reads the verdict', { mayAsk: false }],
  ['nothing is to be shown', { draws: false }],
])('where %s, it runs and says so', async (_, screen) => {
  const { enough, taken, events, order } = await ask(screen)
  expect({ enough, taken, order }).toEqual({ enough: false, taken: undefined, order: [] })
  expect(events).toMatchObject([
    { kind: 'note', text: expect.stringMatching(/^nothing has changed since .*; it runs all the same$/) },
  ])
})
