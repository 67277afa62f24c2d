import { fence, markdownCode, markdownText } from '../report/escape.js'
import { messageOf } from '../shared/errors.js'
import { PromotionError, type Step, type StepState } from './context.js'
import type { PromoteResult } from './promote.js'
import type { Release } from './release.js'

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

/** One that stopped, with what it had done until then. */
export function failedPromotionSummary(error: unknown, steps: Step[]): string {
  const putBack = error instanceof PromotionError ? error.putBack : undefined
  const [message = ''] = messageOf(error).split('\n\nTo put the old one back:')
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

/**
 * The command that makes `:latest` what it was, an index or a single manifest alike; undefined when there was none.
 * https://docs.docker.com/reference/cli/docker/buildx/imagetools/create/#prefer-index
 */
export function putBackCommand({ repository, expected }: Pick<Release, 'repository' | 'expected'>) {
  if (expected.state === 'absent') return undefined
  const source = `${repository}@${expected.digest}`
  return `docker buildx imagetools create --prefer-index=false --tag ${repository}:latest ${source}`
}
