import { describe, expect, it } from 'vitest'
import { contractsOf } from '../../../src/contract/contract.js'
import { parseTarget } from '../../../src/contract/message-parts.js'
import { OperationFinder } from '../../../src/contract/operation-finder.js'
import { parameterValues, templateParts } from '../../../src/contract/path-template.js'
import { ValueNames } from '../../../src/contract/value-names.js'
import { exchangeOf, recordingOf } from '../../support/contract/shop.js'

const ID = '0b8f3f0e-6f0c-4d38-9a39-2f6f0c1d2e3f'
const OTHER = '38c75ccf-71e7-4b32-80f3-571504afca49'

/** The operation of a path among those of the paths that were asked for before, with what its parameters hold. */
function found(before: string[], target: string, method = 'GET', action?: string) {
  const exchanges = before.map(one => {
    const status = one.endsWith('none') ? 404 : 200
    const value = { id: ID, names: ['left', 'right'].map(name => ({ name })) }
    return exchangeOf('GET', one, { status, value })
  })
  const [contract] = contractsOf([
    [recordingOf([exchangeOf('GET', '/', { status: 200, value: {} }), ...exchanges])],
  ])
  const finder = new OperationFinder(contract?.operations.values() ?? [])
  const { segments } = parseTarget(target)
  const operation = finder.find(method, action, templateParts(segments, new ValueNames()))
  return operation && [operation.name, ...parameterValues(operation.parts, segments)]
}

/** Words that stand where others do, and are known as names by then. */
const NAMES = ['/all', '/users/left', '/users/right']

describe('the operation of a path', () => {
  it.each<[string, string[], string, string[] | undefined]>([
    ['of words alone', ['/users/all'], '/users/all', ['GET /users/all']],
    ['the root', [], '/', ['GET /']],
    ['with another identifier', [`/users/${ID}`], `/users/${OTHER}`, ['GET /users/{uuid}', OTHER]],
    [
      'with another kind of identifier',
      [`/users/${ID}`],
      '/users/12345678',
      ['GET /users/{uuid}', '12345678'],
    ],
    ['of words that nobody has asked for', ['/users/all'], '/groups/all', undefined],
    ['that is longer', ['/users/all'], '/users/all/names', undefined],
    ['that is shorter', ['/users/all'], '/users', undefined],
    ['whose values are words', NAMES, '/users/middle', ['GET /users/{name}', 'middle']],
    ['whose values are words, with a text of another form', NAMES, '/users/a-b', undefined],
    ['of a word where no value was one', [`/users/${ID}`], '/users/middle', undefined],
    [
      'that became two',
      [`/users/${ID}/names`],
      `/users/${ID}/${OTHER}/names`,
      ['GET /users/{uuid}/names', `${ID}/${OTHER}`],
    ],
    ['that may be of two', ['/all', '/left/x', '/right/x', '/y/left', '/y/right'], '/y/x', undefined],
    ['of a word beside refused ones', [`/users/${ID}`, '/users/none'], '/users/nobody', undefined],
    [
      'of an identifier beside refused words',
      [`/users/${ID}`, '/users/none'],
      `/users/${OTHER}`,
      ['GET /users/{uuid}', OTHER],
    ],
  ])('%s', (_, before, target, expected) => {
    expect(found(before, target)).toEqual(expected)
  })

  it('is of one method, and of one action', () => {
    const before = ['/?Action=List', ...NAMES, `/ids/${ID}/x`]
    expect(found(before, '/users/middle', 'PUT')).toBeUndefined()
    expect(found(before, '/users/middle', 'GET', 'List')).toBeUndefined()
    expect(found(before, '/', 'GET', 'List')).toEqual(['GET / List'])
    expect(found(before, '/', 'GET', 'Put')).toBeUndefined()
  })
})
