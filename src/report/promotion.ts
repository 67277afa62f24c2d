import { markdownCode, markdownFence, markdownText } from './escape.js'
import { joinSections } from './summary-sections.js'

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

/** How `:latest` becomes what it was: by a command of a shell, or, where there was none, by hand. */
export type PutBack = { command: string } | 'remove-the-tag'

/** What a promotion has done so far. */
export interface PromotionProgress {
  steps: Step[]
  /** Only where `:latest` was moved, or may have been. */
  putBack?: PutBack
}

/** A promotion that did not come to its end. */
interface StoppedPromotion extends PromotionProgress {
  /** Why. */
  message: string
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
  return joinSections([`## ${title}`, facts(result), images(result), stepsSection(steps)])
}

/** One that stopped, with what it had done until then. */
export function stoppedPromotionSummary({ message, steps, putBack }: StoppedPromotion): string {
  const back =
    putBack === undefined || putBack === 'remove-the-tag'
      ? markdownText(putBackSentence(putBack))
      : `To put the old \`:latest\` back:\n\n${markdownFence(putBack.command, 'sh', 2_000)}`
  return joinSections(['## ❌ Promotion stopped', markdownText(message, 4_000), back, stepsSection(steps)])
}

/** The same for a terminal and an annotation. */
export function stoppedPromotionText({ message, putBack }: StoppedPromotion): string {
  if (putBack === undefined || putBack === 'remove-the-tag')
    return [message, putBackSentence(putBack)].filter(text => text !== '').join(' ')
  return `${message}\n\nTo put the old one back:\n\n  ${putBack.command}`
}

function putBackSentence(putBack: 'remove-the-tag' | undefined): string {
  return putBack === undefined ? '' : 'There was no :latest before: to undo it, remove the tag.'
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
