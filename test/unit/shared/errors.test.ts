import { constants } from 'node:os'
import { describe, expect, it } from 'vitest'
import { BuildError, IncidentError, isFull, messageOf, UsageError } from '../../../src/shared/errors.js'

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

describe('a file system without room', () => {
  /** As Node throws it: a code that its library does not know is spelled out as a number. */
  const thrown = (code: string, errno: number) =>
    Object.assign(new Error(`${code}: write`), { code, errno, syscall: 'write' })
  const { ENOSPC, EDQUOT, EIO } = constants.errno

  it.each([
    ['a full disk', thrown('ENOSPC', -ENOSPC), true],
    ['a full quota', thrown(`Unknown system error -${EDQUOT}`, -EDQUOT), true],
    ['a full quota of a library that knows it', thrown('EDQUOT', -EDQUOT), true],
    ['a broken disk', thrown('EIO', -EIO), false],
    ['another error that the library does not know', thrown('Unknown system error -999', -999), false],
    ['an error of no system', new Error('ENOSPC'), false],
    ['no error', 'ENOSPC', false],
  ])('%s', (_, error, full) => {
    expect(isFull(error)).toBe(full)
  })
})
