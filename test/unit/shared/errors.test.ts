import { describe, expect, it } from 'vitest'
import { BuildError, IncidentError, messageOf, UsageError } from '../../../src/shared/errors.js'

describe('the errors', () => {
  it('of an incident say its kind and keep the cause', () => {
    const cause = new Error('deep down')
    const error = new IncidentError('no-space', 'the disk is full', { cause })

    expect(error).toMatchObject({
      name: 'IncidentError',
      kind: 'no-space',
      message: 'the disk is full',
      cause,
    })
  })

  it('of a build are incidents of their own kind', () => {
    const error = new BuildError('it failed', 'Step 2/3 : RUN false')

    expect(error).toBeInstanceOf(IncidentError)
    expect(error).toMatchObject({ name: 'BuildError', kind: 'build-failed', step: 'Step 2/3 : RUN false' })
    expect(new BuildError('too early').step).toBeUndefined()
  })

  it('of usage are no incidents', () => {
    expect(new UsageError('wrong word')).not.toBeInstanceOf(IncidentError)
  })
})

describe('the message of what was thrown', () => {
  it.each([
    [new Error('text'), 'text'],
    [new UsageError('word'), 'word'],
    ['text', 'text'],
    [undefined, 'undefined'],
    [null, 'null'],
    [7, '7'],
  ])('%s is %s', (thrown, message) => {
    expect(messageOf(thrown)).toBe(message)
  })
})
