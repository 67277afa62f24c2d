import { oas31 } from 'openapi3-ts'
import type { Contract } from './contract.js'
import { schemaOfTexts, schemaOfValues } from './json-schema.js'
import { type BodyStats, NO_ANSWER, type OperationStats, type ResponseStats } from './operation.js'
import { namesInSet, type ValueStats } from './value-stats.js'

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const
type Method = (typeof METHODS)[number]

/**
 * A contract as OpenAPI 3.1, for tools that know that.
 *
 * @param version of the image
 */
export function openApiOf(
  { operations }: Contract,
  info: { title: string; version: string },
): oas31.OpenAPIObject {
  const builder = oas31.OpenApiBuilder.create()
    .addOpenApiVersion('3.1.0')
    .addInfo({ ...info, description: 'Of what was seen: recorded by compat-gate.' })
  const paths = new Map<string, oas31.PathItemObject>()
  for (const operation of operations.values()) {
    const method = METHODS.find(one => one === operation.method.toLowerCase())
    if (method !== undefined)
      paths.set(pathOf(operation), withOperation(paths.get(pathOf(operation)), method, operation))
  }
  for (const [path, item] of paths) builder.addPath(path, item)
  return builder.getSpec()
}

/** Operations of one path that a header or a query tells apart have a fragment each, since OpenAPI knows no other way. */
function pathOf({ name, method, template }: OperationStats): string {
  const action = name.slice(`${method} ${template}`.length).trim()
  return action === '' ? template : `${template}#${action}`
}

function withOperation(
  item: oas31.PathItemObject = {},
  method: Method,
  operation: OperationStats,
): oas31.PathItemObject {
  const { seen, query, requestHeaders, requestBody } = operation
  const body = contentOf(requestBody, mediaTypeOf(requestHeaders))
  return {
    ...item,
    [method]: {
      summary: operation.name,
      description: `Seen ${seen.times} times.`,
      parameters: [
        ...[...operation.parameters].map(([name, texts]) => ({
          name,
          in: 'path' as const,
          required: true,
          schema: schemaOfTexts(texts),
        })),
        ...parametersOf('query', query),
        ...parametersOf('header', requestHeaders),
      ],
      ...(body !== undefined && { requestBody: { content: body } }),
      responses: responsesOf(operation),
    },
  }
}

function parametersOf(place: 'query' | 'header', stats: ValueStats): oas31.ParameterObject[] {
  return fieldsOf(stats).map(({ name, required, schema }) => ({ name, in: place, required, schema }))
}

// OpenAPI says that it has another place for these.
const ELSEWHERE = ['content-type', 'accept', 'authorization']

function fieldsOf({ object }: ValueStats): { name: string; required: boolean; schema: oas31.SchemaObject }[] {
  if (object === undefined) return []
  const sets = [...object.fieldSets.values()].flatMap(({ counts }) => [...counts.keys()].map(namesInSet))
  return [...object.fields].flatMap(([name, field]) =>
    ELSEWHERE.includes(name)
      ? []
      : [{ name, required: sets.every(set => set.includes(name)), schema: schemaOfValues(field) }],
  )
}

function responsesOf({ responses, statuses }: OperationStats): oas31.ResponsesObject {
  const answered = statuses.categories.filter(status => status !== NO_ANSWER)
  if (answered.length === 0) return { default: { description: 'Was never answered.' } }
  return Object.fromEntries(
    answered.map(status => [
      status,
      responseOf(status, statuses.counts.get(status)?.times ?? 0, responses.get(status)),
    ]),
  )
}

function responseOf(status: string, times: number, stats: ResponseStats | undefined): oas31.ResponseObject {
  const description = `Status ${status}, seen ${times} times.`
  if (stats === undefined) return { description }
  const headers = fieldsOf(stats.headers).map(({ name, required, schema }) => [name, { required, schema }])
  const content = contentOf(stats.body, mediaTypeOf(stats.headers))
  return {
    description,
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    ...(content !== undefined && { content }),
  }
}

/** The media type that was seen first. */
function mediaTypeOf({ object }: ValueStats): string | undefined {
  const seen = object?.fields.get('content-type')?.kinds.counts.get('string')
  return seen?.examples[0]
}

const MEDIA_TYPES = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  text: 'text/plain',
  xml: 'application/xml',
  html: 'text/html',
  binary: 'application/octet-stream',
  cut: 'application/octet-stream',
  unread: 'application/octet-stream',
} as const

function contentOf(
  { kinds, value, text }: BodyStats,
  told: string | undefined,
): oas31.ContentObject | undefined {
  const [kind] = kinds.categories.filter(one => one !== 'none')
  if (kind === undefined) return undefined
  const schema =
    kind === 'json' || kind === 'form' ? schemaOfValues(value) : kind === 'text' ? schemaOfTexts(text) : {}
  return { [told ?? MEDIA_TYPES[kind]]: { schema } }
}
