import { stringify } from 'yaml'
import {
  INPUTS,
  type InputFacts,
  OUTPUTS,
  type OutputFacts,
  STAGES,
  type Stage,
} from '../src/stages/action-definition.js'
import { marksFor, table, withPart } from './generated-part.js'

const SOURCE = 'src/stages/action-definition.ts'
const PAGE = marksFor(SOURCE)
const ACTION = { begin: `# generated from ${SOURCE}: begin`, end: `# generated from ${SOURCE}: end` }

const inputs: [string, InputFacts][] = Object.entries(INPUTS)
const outputs: [string, OutputFacts][] = Object.entries(OUTPUTS)

/** action.yml with its inputs and outputs made new. */
export function withActionDefinition(action: string): string {
  const described = (meaning: string, stages: readonly Stage[]) => `${meaning}${only(stages)}`
  const definition = {
    inputs: Object.fromEntries(
      inputs.map(([name, { meaning, stages, fallback }]) => [
        name,
        { description: described(meaning, stages), ...(fallback !== undefined && { default: fallback }) },
      ]),
    ),
    outputs: Object.fromEntries(
      outputs.map(([name, { meaning, stages }]) => [name, { description: described(meaning, stages) }]),
    ),
  }
  return withPart(action, ACTION, stringify(definition, { lineWidth: 0, singleQuote: true }))
}

/** docs/action.md with its tables of inputs and outputs made new. */
export function withActionTables(page: string): string {
  const ofInputs = inputs.map(([name, { meaning, stages, fallback, required }]) => [
    `\`${name}\``,
    stagesOf(stages),
    fallback === undefined ? (required ? '**required**' : '') : `\`${fallback}\``,
    meaning,
  ])
  const ofOutputs = outputs.map(([name, { meaning, stages, closed }]) => [
    `\`${name}\``,
    stagesOf(stages),
    closed === '' ? '' : `\`${closed}\``,
    meaning,
  ])
  const tables = [
    table(['input', 'stages', 'default', 'meaning'], ofInputs),
    table(['output', 'stages', 'at first', 'value'], ofOutputs),
  ]
  return withPart(page, PAGE, `\n${tables.join('\n')}\n`)
}

function stagesOf(stages: readonly Stage[]): string {
  return stages.length === STAGES.length ? 'every one' : stages.map(stage => `\`${stage}\``).join(', ')
}

/** For action.yml, where there is no column for it. */
function only(stages: readonly Stage[]): string {
  return stages.length === STAGES.length ? '' : ` (${stages.map(stage => `\`${stage}\``).join(', ')})`
}
