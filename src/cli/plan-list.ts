import { dirname, join } from 'node:path'
import type { Config, ConsumerConfig } from '../config/config.js'
import { loadConfig } from '../config/load.js'
import { makePlan } from '../plan.js'
import { type ListedFile, type ListedTrial, planTable } from '../report/plan-table.js'
import { packageFolder } from '../shared/files.js'
import { selectConsumers } from '../stages/context.js'
import type { LastGreen } from '../stages/green-report.js'
import { readLastGreen } from '../stages/last-green.js'
import { withDividedFiles, withLastTimes } from '../stages/last-times.js'
import type { PlanListArguments } from './definitions/run-command.js'
import { lastReport } from './gate-folder.js'

// A program that reads it shall have it whole.
const WHOLE_COLUMNS = 400

/**
 * `compat-gate plan --list`: what would run, and how long it took the last time. Asks nobody but the configuration and the
 * last report, so releases of a consumer are only named.
 *
 * @throws UsageError for a configuration that is not valid
 */
export async function listPlanInTerminal({ inputs, json }: PlanListArguments): Promise<void> {
  const { root, consumer, ref, lastGreen } = inputs
  const config = await loadConfig(root, inputs.config, join(packageFolder(), 'presets'))
  const chosen = selectConsumers(config, { consumer, ref })
  const earlier = await (lastGreen === undefined
    ? lastVerdict(root, config)
    : readLastGreen(lastGreen, config))
  const timedRun = withLastTimes({ consumers: chosen }, earlier)
  const { consumers } = withDividedFiles(timedRun, ({ test }) => test.shards)
  const trials = listedTrials(config, consumers, controlTimes(earlier))
  if (json) {
    process.stdout.write(`${JSON.stringify(trials, null, 2)}\n`)
    return
  }
  const lines = [
    ...planTable(trials, process.stdout.columns ?? WHOLE_COLUMNS),
    ...consumers.flatMap(ofReleases),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Of the last report in `.compat-gate/`; one that is of no use is none. */
async function lastVerdict(root: string, config: Config): Promise<LastGreen | undefined> {
  const page = await lastReport(root)
  return readLastGreen(page && dirname(page), config).catch(() => undefined)
}

/** The trials of a plan, each followed by what else runs for its consumer. @param controls by consumer and file */
export function listedTrials(
  config: Config,
  consumers: ConsumerConfig[],
  controls: ReadonlyMap<string, number> = new Map(),
): ListedTrial[] {
  const unknown = { state: 'unknown' as const, detail: 'nobody was asked' }
  const { trials } = makePlan(config, consumers, { run: '', consumers: [], latest: unknown })
  return consumers.flatMap(({ name, test, control }) => {
    const own = trials.filter(({ consumer }) => consumer === name)
    const candidate = own.map(
      ({ consumer, platform, shard, shards, files }): ListedTrial => ({
        ...{ consumer, platform, arm: 'candidate' },
        ...(shards > 1 && { shard: { number: shard, of: shards } }),
        files: files.map(file => timed(file, test.lastRun?.get(file)?.durationMs)),
      }),
    )
    const platforms = [...new Set(own.map(({ platform }) => platform))]
    const more = platforms.flatMap((platform): ListedTrial[] => [
      ...baselineTrial(config, { consumer: name, platform, files: test.files.map(file => timed(file)) }),
      ...(control === undefined
        ? []
        : [
            {
              ...{ consumer: name, platform, arm: 'control' as const },
              files: control.files.map(file => timed(file, controls.get(`${name} ${file}`))),
            },
          ]),
    ])
    return [...candidate, ...more]
  })
}

function timed(file: string, lastMs?: number): ListedFile {
  return { file, ...(lastMs !== undefined && { lastMs }) }
}

function baselineTrial({ baseline }: Config, trial: Omit<ListedTrial, 'arm' | 'which'>): ListedTrial[] {
  if (baseline === undefined) return []
  const files = baseline.when === 'always' ? 'every file' : 'what is not green'
  return [{ ...trial, arm: 'baseline', which: `${files}, at most ${baseline.rounds} rounds` }]
}

function controlTimes(earlier: LastGreen | undefined): Map<string, number> {
  if (earlier === undefined || 'note' in earlier) return new Map()
  return new Map(
    earlier.consumers.flatMap(({ name, control = [] }) =>
      control.map(({ file, durationMs }): [string, number] => [`${name} ${file}`, durationMs]),
    ),
  )
}

function ofReleases({ name, releases }: ConsumerConfig): string[] {
  if (releases === undefined) return []
  return [
    `${name}: its last ${releases.last} releases (${releases.tags}) run beside it, with the same files.`,
  ]
}
