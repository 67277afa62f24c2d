import type { LastFileRun } from '../config/config.js'
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

/** On several platforms the longest counts. */
function lastRunOf(files: VerdictDocument['consumers'][number]['files']): Map<string, LastFileRun> {
  const found = new Map<string, LastFileRun>()
  for (const { file, durationMs, failed, report } of files) {
    const before = found.get(file)
    found.set(file, {
      durationMs: Math.max(durationMs, before?.durationMs ?? 0),
      wasRed: failed > 0 || report !== 'ok' || before?.wasRed === true,
    })
  }
  return found
}
