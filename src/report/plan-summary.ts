import type { Plan, PlannedTrial } from '../plan/plan.js'
import { markdownCode, markdownText } from './escape.js'
import { fitting } from './fitting.js'

const BYTES = 200_000

/** What a plan asks for, as Markdown. */
export function planSummary({ commit, image, platforms, consumers, trials }: Plan): string {
  const names = [
    `- candidate: ${markdownCode(`${image}:pr-${commit}`)} for ${platforms.map(one => markdownCode(one)).join(', ')}`,
    ...consumers.map(
      ({ name, repository, ref, pin }) =>
        `- ${markdownText(name, 100)}: ${markdownCode(`${repository} ${ref}`)} at ${markdownCode(pin)}`,
    ),
  ]
  const head = '| consumer | platform | shard | test files |\n| --- | --- | --- | --: |'
  const rest = (left: number) => `\n${left} more trials are left out here.`
  return `## compat-gate: plan\n\n${names.join('\n')}\n\n${head}\n${fitting(trials, BYTES, row, rest)}\n`
}

function row({ consumer, platform, shard, shards, files }: PlannedTrial): string {
  return `| ${markdownText(consumer, 100)} | ${markdownCode(platform)} | ${shard} of ${shards} | ${files.length} |`
}
