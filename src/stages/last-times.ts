import type { ConsumerConfig, LastFileRun } from '../config/config.js'
import { divideFiles } from '../config/divide-files.js'
import type { VerdictDocument } from '../report/verdict-document.js'
import type { Run } from './context.js'
import type { LastGreen } from './green-report.js'
import { readLastGreen } from './last-green.js'

/** The run with what an earlier one tells of how long files take, and which were red: only the order of work depends on it. */
export function withLastTimes<R extends Pick<Run, 'consumers'>>(run: R, earlier: LastGreen | undefined): R {
  if (earlier === undefined || 'note' in earlier) return run
  const consumers = run.consumers.map(consumer => {
    const then = earlier.consumers.find(({ name }) => name === consumer.name)
    if (then === undefined) return consumer
    return { ...consumer, test: { ...consumer.test, lastRun: lastRunOf(then.files) } }
  })
  return { ...run, consumers }
}

/** As `withLastTimes`, with the last report of a terminal, whatever its verdict; one that is of no use changes nothing. */
export async function withLastReport(run: Run): Promise<Run> {
  const { lastReport } = run.context
  return withLastTimes(run, await readLastGreen(lastReport, run.config).catch(() => undefined))
}

/**
 * The run with the files divided by test of which the last times are known, where the configuration says how.
 *
 * @param shardsOf how many sets of a consumer's files may run side by side
 */
export function withDividedFiles<R extends Pick<Run, 'consumers'>>(
  run: R,
  shardsOf: (consumer: ConsumerConfig) => number,
): R {
  const consumers = run.consumers.map(consumer => ({
    ...consumer,
    test: divideFiles(consumer.test, shardsOf(consumer)),
  }))
  return { ...run, consumers }
}

type LastFiles = VerdictDocument['consumers'][number]['files']

/** On several platforms the longest counts. */
function lastRunOf(files: LastFiles): Map<string, LastFileRun> {
  const names = new Set(files.map(one => one.select?.file ?? one.file))
  return new Map(
    [...names].map(name => [name, lastFileRun(files.filter(one => (one.select?.file ?? one.file) === name))]),
  )
}

/** @param rows of one file: its parts, or the whole, on every platform */
function lastFileRun(rows: LastFiles): LastFileRun {
  const wasRed = rows.some(({ failed, report }) => failed > 0 || report !== 'ok')
  if (rows.every(({ select }) => select === undefined))
    return { durationMs: Math.max(...rows.map(({ durationMs }) => durationMs)), wasRed }
  const tests = new Map<string, number>()
  for (const { id, ms } of rows.flatMap(({ select }) => select?.tests ?? []))
    tests.set(id, Math.max(ms, tests.get(id) ?? 0))
  const sum = [...tests.values()].reduce((all, ms) => all + ms, 0)
  return { durationMs: Math.max(...rows.map(overheadMs)) + sum, wasRed, tests }
}

/** What a run of a file took beside its tests: every part takes it again. */
function overheadMs({ durationMs, select }: LastFiles[number]): number {
  return Math.max(0, durationMs - (select?.tests ?? []).reduce((sum, { ms }) => sum + ms, 0))
}
