import { describe, expect, it } from 'vitest'
import { contractsOf } from '../../../src/contract/contract.js'
import type { Exchange } from '../../../src/contract/exchange.js'
import { parseTarget } from '../../../src/contract/message-parts.js'
import { exchangeOf, Ids, recordingOf } from '../../support/contract/shop.js'

const ids = new Ids(5)
const UUID = ids.uuid()

function get(target: string, value: unknown = {}): Exchange {
  return exchangeOf('GET', target, { status: 200, value })
}

function namesOf(...arms: Exchange[][]): string[][] {
  return contractsOf(arms.map(exchanges => [recordingOf(exchanges)])).map(({ operations }) => [
    ...operations.keys(),
  ])
}

describe('the operation of a path', () => {
  it.each([
    ['/', 'GET /'],
    ['/a/b', 'GET /a/b'],
    ['/a/b/', 'GET /a/b'],
    ['/a?b=1#c', 'GET /a'],
    ['http://host:80/a?b', 'GET /a'],
    [`/a/${UUID}`, 'GET /a/{uuid}'],
    [`/a/${UUID}/${ids.uuid()}`, 'GET /a/{uuid}/{uuid-2}'],
    [`/a/${UUID}%2F${UUID}/stop`, 'GET /a/{uuid}/stop'],
    ['/a/17', 'GET /a/{id}'],
    ['/a/0f3c9a1b7d', 'GET /a/{id}'],
    ['/a/01ARZ3NDEKTSV4RRFFQ69G5FAV', 'GET /a/{id}'],
    ['/a/order-000017', 'GET /a/{id}'],
    ['/a/V1StGXR8Z5jdHi6BmyTq', 'GET /a/{token}'],
    ['/a/arn:aws:lambda:us-east-1:123456789012:function:f', 'GET /a/{arn}'],
    ['/a/arn%3Aaws%3Alambda%3Aus-east-1%3A1%3Afunction%3Af%2Fx', 'GET /a/{arn}'],
    ['/a/2025-12-01T00:00:00Z', 'GET /a/{time}'],
    ['/a/me@example.com', 'GET /a/{address}'],
    ['/a/10.0.0.1', 'GET /a/{address}'],
    ['/2025-12-01/durable-executions', 'GET /2025-12-01/durable-executions'],
    ['/v1/users/me', 'GET /v1/users/me'],
    ['/s3/oauth2/md5', 'GET /s3/oauth2/md5'],
    ['/a/%E0%A4%A', 'GET /a/%E0%A4%A'],
    ['/a/{odd}', 'GET /a/{odd}'],
  ])('%s is of %s', (target, name) => {
    expect(namesOf([get(target)])).toEqual([[name]])
  })

  it('has parameters named after the field that held them before', () => {
    const start = exchangeOf('POST', '/start', { status: 201, value: { ExecutionArn: UUID } })
    expect(namesOf([start, get(`/executions/${UUID}/history`)])).toEqual([
      ['POST /start', 'GET /executions/{execution-arn}/history'],
    ])
  })

  it('takes a value with a slash for one parameter, when a field held it before', () => {
    const start = exchangeOf('POST', '/start', { status: 201, value: { arn: `${UUID}/run-1` } })
    expect(namesOf([start, get(`/executions/${UUID}/run-1/history`)])).toEqual([
      ['POST /start', 'GET /executions/{arn}/history'],
    ])
  })

  it('takes words for data where they are values of fields that hold names', () => {
    const made = ['Greeting', 'Nap'].map(name =>
      exchangeOf('POST', '/functions', { status: 201, asked: { FunctionName: name } }),
    )
    const exchanges = [...made, get('/functions/Greeting/config'), get('/functions/Nap/config')]
    expect(namesOf(exchanges)).toEqual([['POST /functions', 'GET /functions/{function-name}/config']])
    expect(namesOf(exchanges.slice(2))).toEqual([
      ['GET /functions/Greeting/config', 'GET /functions/Nap/config'],
    ])
  })

  it('takes many words for data where all are answered alike, and keeps routes apart', () => {
    const words = [
      'ada',
      'alan',
      'grace',
      'edsger',
      'barbara',
      'donald',
      'john',
      'niklaus',
      'tony',
      'dennis',
      'ken',
    ]
    expect(namesOf(words.map(word => get(`/users/${word}`, { name: word, age: 1 })))).toEqual([
      ['GET /users/{name}'],
    ])
    expect(namesOf(words.map(word => get(`/api/${word}`, { [word]: 1 })))[0]).toHaveLength(words.length)
  })

  it('of words that are no route, beside values, is one for all', () => {
    const refused = ['none', 'nothing'].map(word => exchangeOf('GET', `/users/${word}`, { status: 404 }))
    const exchanges = [get('/users/1'), get('/users/me'), ...refused]
    expect(namesOf(exchanges)).toEqual([['GET /users/{id}', 'GET /users/me', 'GET /users/(unknown)']])
    expect(namesOf(refused)).toEqual([['GET /users/none', 'GET /users/nothing']])
    // A route that one arm alone has is no word that nobody knows.
    expect(namesOf([get('/users/1'), get('/users/none')], exchanges)[1]).toContain('GET /users/none')
  })

  it('is the same on both arms when a value takes more segments on one of them', () => {
    const one = [get(`/x/${UUID}/stop`)]
    const other = [get(`/x/${ids.uuid()}/${ids.uuid()}/stop`)]
    expect(namesOf(one, other)).toEqual([['GET /x/{uuid}/stop'], ['GET /x/{uuid}/stop']])
    expect(namesOf(other, one)).toEqual([['GET /x/{uuid}/stop'], ['GET /x/{uuid}/stop']])
    const arn = 'arn:aws:lambda:us-east-1:1:function:f:1/durable-execution/name'
    expect(namesOf(one, [get(`/x/${arn}/stop`)])).toEqual([['GET /x/{arn}/stop'], ['GET /x/{arn}/stop']])
  })

  it('is another one where the longer path was there before', () => {
    const both = [get(`/x/${UUID}`), get(`/x/${UUID}/${ids.uuid()}`)]
    expect(namesOf(both, both)[1]).toEqual(['GET /x/{uuid}', 'GET /x/{uuid}/{uuid-2}'])
    expect(namesOf([get(`/x/${UUID}`)], both)[1]).toHaveLength(2)
  })

  it('is kept for the first 2,000 forms of paths, which no interface has', () => {
    const routes = Array.from({ length: 2_500 }, (_, at) =>
      get(`/a/${at.toString(2).replace(/0/g, 'x').replace(/1/g, 'y')}`, { [`k${at}`]: 1 }),
    )
    expect(namesOf(routes)[0]).toHaveLength(2_000)
  })

  it('is told apart by what interfaces with one path say it by', () => {
    expect(namesOf([get('/?Action=ListUsers&Version=1'), get('/?Action=GetUser')])).toEqual([
      ['GET / ListUsers', 'GET / GetUser'],
    ])
  })
})

describe('a target', () => {
  it.each([
    ['/a%2Fb/c', { segments: ['a/b', 'c'], slash: false, query: [] }],
    ['/a//b/', { segments: ['a', '', 'b'], slash: true, query: [] }],
    [
      '/?a=%20&a=2&b',
      {
        segments: [],
        slash: false,
        query: [
          ['a', ' '],
          ['a', '2'],
          ['b', ''],
        ],
      },
    ],
    ['*', { segments: ['*'], slash: false, query: [] }],
  ])('%s', (target, expected) => {
    expect(parseTarget(target)).toEqual(expected)
  })

  it('of very many segments is read only so far', () => {
    expect(parseTarget('/a'.repeat(100_000)).segments).toHaveLength(64)
  })
})
