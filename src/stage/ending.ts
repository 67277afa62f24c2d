import { IncidentError, messageOf } from '../errors.js'
import type { Evidence, Incident } from '../evidence.js'
import { removeCandidate, removeLeftovers } from '../leftovers.js'
import type { LiveRun, Run } from '../live-run.js'
import { writeReport } from '../report/files.js'
import type { RunResult } from '../report/result.js'
import { blankEvidence, incidentOf } from '../trial/trial.js'

/** What was thrown, as an incident; anything but an IncidentError is thrown on. */
export function incidentOnly(error: unknown): Incident {
  if (error instanceof IncidentError) return incidentOf(error)
  throw error
}

/** The evidence when nobody could be tried, because of one incident. */
export function unreached({ consumers, origin }: Run, incident: Incident): Evidence[] {
  return consumers.map(one => ({
    ...blankEvidence(one, origin.run, one.name),
    ...origin,
    incidents: [incident],
  }))
}

/** Removes what the run made; what cannot be removed is named and does not change the verdict. */
export async function tidy({ context, folders, engine }: LiveRun): Promise<string[]> {
  const { run, keep } = context
  const unwanted = [...(keep.work ? [] : [folders.work]), ...(keep.candidate ? [] : [folders.candidate])]
  try {
    await removeLeftovers(run, unwanted, engine)
    if (!keep.candidate) await removeCandidate(run, engine)
    return []
  } catch (error) {
    return [`not everything could be removed: ${messageOf(error)}`]
  }
}

/**
 * The result, once its report is written.
 *
 * @throws IncidentError when it cannot be: a verdict without a report is none
 */
export async function reported(result: RunResult, folder: string): Promise<RunResult> {
  try {
    await writeReport(result, folder)
    return result
  } catch (cause) {
    const { kind, detail } = incidentOf(cause)
    throw new IncidentError(kind, `the report cannot be written to ${folder}: ${detail}; make room there`, {
      cause,
    })
  }
}
