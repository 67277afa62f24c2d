import type { Comparison } from './compare.js'
import type { Contract } from './contract.js'
import { describeTexts } from './describe-text.js'
import type { Difference } from './difference.js'
import type { BodyStats, OperationStats } from './operation.js'
import type { Tally } from './tally.js'
import { namesInSet, type ValueStats } from './value-stats.js'

/** Version of the format of contract.json. */
export const CONTRACT_SCHEMA = 'compat-gate/contract@1'

/** contract.json: what two images showed, and what of it differs. */
export interface ContractDocument {
  schema: typeof CONTRACT_SCHEMA
  baseline: OperationDocument[]
  candidate: OperationDocument[]
  differences: Difference[]
  undecided: Difference[]
}

/** How often each of some categories was seen. */
type CountsDocument = Record<string, number>

export interface OperationDocument {
  /** `GET /users/{id}`. */
  operation: string
  seen: number
  statuses: CountsDocument
  /** By name: the grammar of what the path holds. */
  parameters: Record<string, string>
  query: ShapeDocument
  headers: ShapeDocument
  body: BodyDocument
  /** By status. */
  responses: Record<string, { headers: ShapeDocument; body: BodyDocument }>
}

export interface BodyDocument extends ShapeDocument {
  /** `json`, `text`, `none` and so on. */
  kinds: CountsDocument
}

/** What was seen in one place. What it does not have is absent. */
export interface ShapeDocument {
  types?: CountsDocument
  /** Of texts. */
  grammar?: string
  /** How often objects have them is `present`, and how often they could is `of`. */
  fields?: Record<string, ShapeDocument & { present: number; of: number }>
  items?: ShapeDocument
}

export function contractDocument(
  { differences, undecided }: Comparison,
  { baseline, candidate }: { baseline: Contract; candidate: Contract },
): ContractDocument {
  return {
    schema: CONTRACT_SCHEMA,
    baseline: operationDocuments(baseline),
    candidate: operationDocuments(candidate),
    differences,
    undecided,
  }
}

function operationDocuments({ operations }: Contract): OperationDocument[] {
  return [...operations.values()].map(operationDocument)
}

function operationDocument(operation: OperationStats): OperationDocument {
  const { name, seen, statuses, parameters, query, requestHeaders, requestBody, responses } = operation
  return {
    operation: name,
    seen: seen.times,
    statuses: countsOf(statuses),
    parameters: Object.fromEntries(
      [...parameters].map(([parameter, texts]) => [parameter, describeTexts(texts)]),
    ),
    query: shapeDocument(query),
    headers: shapeDocument(requestHeaders),
    body: bodyDocument(requestBody),
    responses: Object.fromEntries(
      [...responses].map(([status, { headers, body }]) => [
        status,
        { headers: shapeDocument(headers), body: bodyDocument(body) },
      ]),
    ),
  }
}

function bodyDocument({ kinds, value, text }: BodyStats): BodyDocument {
  return {
    kinds: countsOf(kinds),
    ...(value.kinds.counts.size > 0 && shapeDocument(value)),
    ...(text.forms.counts.size > 0 && { grammar: describeTexts(text) }),
  }
}

function shapeDocument({ kinds, text, list, object }: ValueStats): ShapeDocument {
  return {
    types: countsOf(kinds),
    ...(text !== undefined && { grammar: describeTexts(text) }),
    ...(list !== undefined && { items: shapeDocument(list.items) }),
    ...(object !== undefined && {
      fields: Object.fromEntries(
        [...object.fields].map(([name, field]) => [
          name,
          { ...shapeDocument(field), ...presenceOf(name, object.fieldSets) },
        ]),
      ),
    }),
  }
}

function presenceOf(name: string, sets: ReadonlyMap<string, Tally>): { present: number; of: number } {
  let [present, of] = [0, 0]
  for (const { counts } of sets.values()) {
    for (const [set, { times }] of counts) {
      of += times
      if (namesInSet(set).includes(name)) present += times
    }
  }
  return { present, of }
}

function countsOf({ counts }: Tally): CountsDocument {
  return Object.fromEntries([...counts].map(([name, { times }]) => [name, times]))
}
