import { fence, markdownCode, markdownText } from './escape.js'

/** `already`: there was nothing to do. `would`: left out, because nothing is to be written. */
export type StepState = 'done' | 'already' | 'would'

/** One step of a promotion, in the order in which they were done. */
export interface Step {
  /** What it does, as in `push <reference>`. */
  what: string
  state: StepState
  /** What it made, or found to be there. */
  digest?: string
}

export interface PromoteResult {
  repository: string
  version: string
  images: { platform: string; reference: string; configDigest: string }[]
  /** Undefined when nothing was to be written, and it is not there. */
  versionDigest: string | undefined
  /** Where `:latest` points at the end. */
  latestDigest: string | undefined
  /** Where it pointed at the beginning; undefined when there was none. */
  previousLatest: string | undefined
  dryRun: boolean
  steps: Step[]
}

const STATES: Record<StepState, string> = {
  done: 'done',
  already: 'was there already',
  would: 'would be done',
}

/** A promotion that came to its end, as Markdown. */
export function promotionSummary(result: PromoteResult): string {
  const { repository, version, dryRun, steps } = result
  const name = markdownCode(`${repository}:${version}`)
  const title = dryRun ? `🔎 ${name}: a dry run, nothing was written` : `✅ ${name} is published`
  return sections([`## ${title}`, facts(result), images(result), stepsSection(steps)])
}

/** Why a promotion stopped. */
interface PromotionFailure {
  message: string
  /** The command that puts the old `:latest` back, which may be the end of the message too. */
  putBack?: string | undefined
}

/** One that stopped, with what it had done until then. */
export function failedPromotionSummary({ message: text, putBack }: PromotionFailure, steps: Step[]): string {
  const [message = ''] = text.split('\n\nTo put the old one back:')
  const command =
    putBack === undefined ? '' : `To put the old \`:latest\` back:\n\n${fence(putBack, 'sh', 2_000)}`
  return sections(['## ❌ Promotion stopped', markdownText(message, 4_000), command, stepsSection(steps)])
}

function facts({ versionDigest, latestDigest, previousLatest }: PromoteResult): string {
  const rows = [
    ['version', versionDigest],
    ['`:latest`', latestDigest],
    ['`:latest` before', previousLatest],
  ]
  const row = ([name, digest]: (string | undefined)[]) =>
    `| ${name} | ${digest === undefined ? 'none' : markdownCode(digest)} |`
  return ['| | digest |', '| --- | --- |', ...rows.map(row)].join('\n')
}

function images({ images }: PromoteResult): string {
  const row = ({ platform, reference, configDigest }: PromoteResult['images'][number]) =>
    `| ${markdownText(platform)} | ${markdownCode(reference)} | ${markdownCode(configDigest)} |`
  const head = ['| platform | tag | config digest, as approved |', '| --- | --- | --- |']
  return [...head, ...images.map(row)].join('\n')
}

function stepsSection(steps: Step[]): string {
  if (steps.length === 0) return 'Nothing was written.'
  const line = ({ what, state, digest }: Step) =>
    `- ${markdownText(what, 500)}: ${STATES[state]}${digest === undefined ? '' : `, ${markdownCode(digest)}`}`
  return `### Steps\n\n${steps.map(line).join('\n')}`
}

function sections(all: string[]): string {
  return `${all.filter(section => section !== '').join('\n\n')}\n`
}
