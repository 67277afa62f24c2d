import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareArmContracts } from '../../../src/contract/compare.js'
import { contractsOf } from '../../../src/contract/contract.js'
import { contractDocument } from '../../../src/contract/contract-document.js'
import { schemaOfValues } from '../../../src/contract/json-schema.js'
import { openApiOf } from '../../../src/contract/openapi.js'
import { changedShop } from '../../support/contract/changes.js'
import { PAIRS } from '../../support/contract/pairs.js'
import { exchangeOf, recordingOf } from '../../support/contract/shop.js'
import { valueStatsOf } from '../../support/contract/sightings.js'

const INFO = { title: 'shop', version: 'v1' }
const shops = Object.entries(PAIRS).filter((_, at) => at % 4 === 0)

describe('OpenAPI', () => {
  it.each(shops)('of a shop with %s is valid', async (_, { change }) => {
    const [contract] = contractsOf([[recordingOf(changedShop(change, 1))]])
    expect(contract).toBeDefined()
    if (contract === undefined) return
    const { valid, errors } = await new Validator().validate(
      JSON.parse(JSON.stringify(openApiOf(contract, INFO))),
    )
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  it('has what was seen, and no more', () => {
    const [contract] = contractsOf([[recordingOf(changedShop(undefined, 1))]])
    const { paths } = openApiOf(
      contract ?? { operations: new Map(), exchanges: 0, repeats: 1, truncated: false },
      INFO,
    )
    expect(Object.keys(paths ?? {})).toEqual(['/v1/orders', '/v1/orders/{id}', '/v1/orders/{id}/lock'])
    expect(paths?.['/v1/orders']?.get?.parameters).toMatchObject([
      { name: 'limit', in: 'query', required: true },
    ])
    const order = paths?.['/v1/orders/{id}']?.get
    expect(Object.keys(order?.responses ?? {})).toEqual(['200', '404'])
    expect(order).toMatchObject({
      parameters: [{ name: 'id', in: 'path', required: true, schema: { format: 'uuid' } }],
      responses: {
        200: {
          headers: { 'x-request-id': { required: true, schema: { format: 'uuid' } } },
          content: {
            'application/json': {
              schema: {
                required: expect.arrayContaining(['id', 'parcel']),
                properties: {
                  state: { enum: ['CANCELLED', 'OPEN', 'SHIPPED'] },
                  createdAt: { format: 'date-time' },
                  parcel: { anyOf: [{ type: 'null' }, { type: 'object' }] },
                },
              },
            },
          },
        },
      },
    })
    const schema = order?.responses?.['200']?.content['application/json'].schema
    expect(schema.required).not.toContain('note')
  })

  it('keeps operations apart that one path has', async () => {
    const exchanges = ['A.Get', 'A.Put'].map(action => {
      const exchange = exchangeOf('POST', '/', { status: 200, value: {}, asked: {} })
      return {
        ...exchange,
        request: { ...exchange.request, headers: [['X-Amz-Target', action] as [string, string]] },
      }
    })
    const [contract] = contractsOf([[recordingOf(exchanges)]])
    const { paths } = openApiOf(
      contract ?? { operations: new Map(), exchanges: 0, repeats: 1, truncated: false },
      INFO,
    )
    expect(Object.keys(paths ?? {})).toEqual(['/#A.Get', '/#A.Put'])
  })
})

describe('the schema of values', () => {
  it('fits all that were seen', () => {
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.record({
        id: fc.uuid(),
        at: fc.date({ noInvalidDate: true }).map(date => date.toISOString()),
        word: fc.constantFrom('A', 'b c', '$1/2'),
      }),
      fc.string({ unit: 'grapheme' }),
      fc.base64String({ minLength: 12 }),
      fc.ipV4(),
    )
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 12 }), seen => {
        const ajv = new Ajv2020({ strict: false, validateFormats: false, ownProperties: true })
        const fits = ajv.compile(schemaOfValues(valueStatsOf(seen)))
        for (const value of seen) expect([value, fits(value)]).toEqual([value, true])
      }),
      { examples: [[['toString']], [[{ valueOf: 0 }, {}]]] },
    )
  })
})

describe('contract.json', () => {
  it('says how often each thing was seen on each arm, and what differs', () => {
    const { comparison, ...contracts } = compareArmContracts(
      [recordingOf(changedShop(undefined, 1))],
      [recordingOf(changedShop(PAIRS['a field removed']?.change, 2))],
    )
    const document = contractDocument(comparison, contracts)
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    const order = document.baseline.find(({ operation }) => operation === 'GET /v1/orders/{id}')
    const times = order?.statuses['200'] ?? 0
    expect(order).toMatchObject({
      parameters: { id: 'uuid' },
      responses: {
        200: {
          body: {
            kinds: { json: times },
            fields: {
              id: { grammar: 'uuid', present: times, of: times },
              parcel: { types: { null: expect.any(Number) } },
            },
          },
        },
      },
    })
    expect(document.differences.map(({ kind }) => kind)).toEqual(['field-removed', 'field-removed'])
    expect(document.candidate[0]?.operation).toBe('POST /v1/orders')
  })
})
