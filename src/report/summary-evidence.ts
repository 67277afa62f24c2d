import type { CandidateIdentity, ContainerEvidence, Evidence } from '../evidence.js'
import { joinFitting } from '../shared/text.js'
import type { RunResult } from '../verdict/run-result.js'
import { trialTitle } from '../verdict/trials.js'
import { markdownCode, markdownText } from './escape.js'
import { containerEnd, identityFacts, pinFacts } from './result.js'

const BYTES = 100_000

/** What the verdict rests on: which image, which commit, which containers. */
export function evidenceSection({ candidates, evidence }: RunResult): string[] {
  const trials = evidence.filter(({ consumer, files }) => consumer.pin !== undefined || files.length > 0)
  if (candidates.length === 0 && trials.length === 0) return []
  return ['### Evidence', identities(candidates), pins(trials), containers(trials)]
}

function identities(candidates: CandidateIdentity[]): string {
  if (candidates.length === 0) return 'No candidate was frozen.'
  return candidates
    .flatMap(identityFacts)
    .map(([name, value]) => `- ${name}: ${markdownCode(value)}`)
    .join('\n')
}

function pins(trials: Evidence[]): string {
  const rest = (left: number) => `- and ${left} more trials`
  return joinFitting(
    trials,
    BYTES,
    trial => {
      const { where, pin } = pinFacts(trial.consumer)
      return `- ${markdownText(trialTitle(trial), 200)} (${trial.arm}): ${markdownCode(where)} at ${markdownCode(pin)}`
    },
    rest,
  )
}

interface Row extends ContainerEvidence {
  file: string
}

function containers(trials: Evidence[]): string {
  const rows = trials.flatMap(({ files }) =>
    files.flatMap(({ file, containers }) => containers.map(one => ({ ...one, file }))),
  )
  if (rows.length === 0) return 'No container was seen.'
  const head = '| test file | container | asked for | image | exit |\n| --- | --- | --- | --- | --- |'
  return `${head}\n${joinFitting(rows, BYTES, line, left => `\n${left} more containers are left out here.`)}`
}

function line(row: Row): string {
  const { file, name, reference, image } = row
  const own = image === 'candidate' ? '**candidate**' : image
  return `| ${[file, name, reference].map(text => markdownCode(text)).join(' | ')} | ${own} | ${containerEnd(row)} |`
}
