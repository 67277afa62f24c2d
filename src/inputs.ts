import { UsageError } from './errors.js'
import type { RunInputs } from './live-run.js'

/** The action's inputs, read once. */
export interface ActionInputs extends RunInputs {
  stage: 'all'
  failOnVerdict: boolean
}

const SPLIT_ONLY = ['shard', 'candidate', 'evidence', 'approved-image-id']

/**
 * @param get an input by its name, an empty text when it is not set
 * @throws UsageError that names the input, what was expected and what was found
 */
export function readInputs(get: (name: string) => string, root: string): ActionInputs {
  const set = (name: string) => (get(name) === '' ? undefined : get(name))
  const stage = set('stage') ?? 'all'
  if (stage !== 'all') throw new UsageError(`stage: expected 'all', got '${stage}'`)
  const stray = SPLIT_ONLY.filter(name => set(name) !== undefined)
  if (stray.length > 0) throw new UsageError(`${stray.join(', ')}: must be empty for stage 'all'`)
  const optional = ['config', 'sha', 'token', 'consumer'].flatMap(name => {
    const value = set(name)
    return value === undefined ? [] : [[name, value]]
  })
  return {
    root,
    stage,
    failOnVerdict: yesOrNo('fail-on-verdict', set('fail-on-verdict') ?? 'true'),
    ...Object.fromEntries(optional),
  }
}

function yesOrNo(name: string, text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  throw new UsageError(`${name}: expected true or false, got '${text}'`)
}
