import type { OperationStats } from './operation.js'
import { partsByForm, type TemplatePart, templateForm } from './path-template.js'
import { keyOfTokens } from './text-stats.js'
import { tokensOf } from './tokens.js'

/** A path as a known operation has it. */
export interface FoundOperation {
  name: string
  /** Of the path, one for each parameter that the operation has. */
  parts: TemplatePart[]
}

interface KnownForm {
  name: string
  method: string
  action: string | undefined
  parts: TemplatePart[]
  parameters: OperationStats['parameters']
}

/** Words that stand in the place of a value and were only ever refused: see `joinRefused`. */
const UNKNOWN_WORD = '(unknown)'

/** Finds the operation of a path among those of a contract, one path at a time. */
export class OperationFinder {
  readonly #forms: readonly KnownForm[]
  readonly #byForm: ReadonlyMap<string, KnownForm>

  constructor(operations: Iterable<OperationStats>) {
    this.#forms = [...operations].map(operation => ({
      name: operation.name,
      method: operation.method,
      action: actionInName(operation),
      parts: partsOfTemplate(operation),
      parameters: operation.parameters,
    }))
    this.#byForm = new Map(this.#forms.map(form => [keyOfForm(form), form]))
  }

  /** Undefined where the contract has no such operation, or the path may be of several. */
  find(
    method: string,
    action: string | undefined,
    parts: readonly TemplatePart[],
  ): FoundOperation | undefined {
    const exact = this.#byForm.get(keyOfForm({ method, action, parts }))
    if (exact !== undefined) return { name: exact.name, parts: [...parts] }
    const found = this.#forms.flatMap(form => {
      if (form.method !== method || form.action !== action) return []
      const own = partsByWords(form, parts) ?? partsByForm(form.parts, parts)
      return own === undefined ? [] : [{ form, found: { name: form.name, parts: own } }]
    })
    const [only, second] = found
    return second === undefined && only !== undefined && !isUnknown(only.form) ? only.found : undefined
  }
}

function keyOfForm({
  method,
  action,
  parts,
}: Pick<KnownForm, 'method' | 'action'> & { parts: readonly TemplatePart[] }): string {
  return `${method} ${templateForm(parts)} ${action ?? ''}`
}

function actionInName({ name, method, template }: OperationStats): string | undefined {
  const rest = name.slice(`${method} ${template} `.length)
  return rest === '' ? undefined : rest
}

function partsOfTemplate({ template, parameterNames }: OperationStats): TemplatePart[] {
  if (template === '/') return []
  const names = new Set(parameterNames.map(name => `{${name}}`))
  return template
    .slice(1)
    .split('/')
    .map(part => (names.has(part) ? { span: 1, name: part.slice(1, -1), kind: 'value' } : { literal: part }))
}

/** A word may be the value of a parameter, where that has held texts of its form before. */
function partsByWords(
  { parts: form, parameters }: KnownForm,
  parts: readonly TemplatePart[],
): TemplatePart[] | undefined {
  if (form.length !== parts.length) return undefined
  const found = form.map((wanted, at) => {
    const part = parts[at]
    if (part === undefined) return undefined
    if ('literal' in wanted) {
      const isWord = 'literal' in part && [part.literal, UNKNOWN_WORD].includes(wanted.literal)
      return isWord ? part : undefined
    }
    if (!('literal' in part)) return part
    const forms = parameters.get(wanted.name ?? '')?.forms
    const isValue = forms?.counts.has(keyOfTokens(tokensOf(part.literal)))
    return isValue ? { span: 1, name: wanted.name, kind: 'name' } : undefined
  })
  return found.every(part => part !== undefined) ? found : undefined
}

function isUnknown({ parts }: KnownForm): boolean {
  return parts.some(part => 'literal' in part && part.literal === UNKNOWN_WORD)
}
