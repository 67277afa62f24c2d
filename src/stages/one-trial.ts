import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { archivePath } from '../candidate/frozen.js'
import { type ConsumerContext, makeWorkspace, type Workspace } from '../consumer/consumer-context.js'
import { connectionsTo } from '../engine/raw-connection.js'
import type { Evidence, Incident } from '../evidence.js'
import { archiveFacts } from '../image/archive.js'
import type { ImageName } from '../image/candidate-marks.js'
import { refuseLinkedFolder } from '../shared/files.js'
import type { ContractWatch } from '../trial/contract-watch.js'
import { incidentOf, type TrialContext, writeEvidence } from '../trial/trial.js'
import type { GatewayAccess } from '../trial/trial-gateway.js'
import type { LiveRun } from './context.js'
import type { Ready } from './ready.js'

/**
 * @param title what the trial is shown under
 * @param watch who looks at what it exchanges while it runs
 */
export function trialContext(
  context: ConsumerContext,
  live: LiveRun,
  title: string,
  signal: AbortSignal,
  watch?: ContractWatch,
): TrialContext {
  const { engine, facts, others, git, sinceStart, output } = live
  const { listener, ownsMachine } = live.context
  const own = { engine, facts, others, git, sinceStart, output, listener, ownsMachine, title, signal }
  return { ...context, ...own, access: { ...gatewayAccess(live), ...(watch && { watch }) } }
}

function gatewayAccess({ config, facts, context, folders }: LiveRun): GatewayAccess {
  return {
    records: config.contract !== 'off',
    connect: connectionsTo(facts.endpoint, context.env),
    isLocal: facts.publishesHere,
    folder: join(folders.work, 'gateway'),
    redact: config.redact,
  }
}

/**
 * Of one more run of the same consumer, which is told of another image, and leaves its evidence beside that of the first.
 *
 * @param name of the run: of its folders, and in `{trial}`
 */
export async function contextBeside(
  { consumer, context }: Ready,
  name: string,
  image: ImageName,
  live: LiveRun,
): Promise<ConsumerContext> {
  const { evidence, reports } = context.workspace
  const beside = await makeWorkspace(join(live.folders.work, consumer.name), join(evidence, name))
  return {
    ...context,
    trial: `${context.trial}-${name}`,
    image,
    workspace: { ...beside, reports: join(reports, name) },
  }
}

/** The evidence with what was found after the trial, once it lies where a later stage finds it. */
export async function keepTrial(evidence: Evidence, workspace: Workspace, live: LiveRun): Promise<Evidence> {
  return keepEvidence(await afterTrial(evidence, workspace, live), workspace.evidence)
}

/** The evidence, once it lies where a later stage finds it. */
export async function keepEvidence(evidence: Evidence, folder: string): Promise<Evidence> {
  try {
    await writeEvidence(evidence, folder)
    return evidence
  } catch (error) {
    // What cannot be shown to anyone is proof of nothing.
    return { ...evidence, incidents: [...evidence.incidents, incidentOf(error)] }
  }
}

/** What may have changed while a consumer was at work: the saved candidate, and what the runner will read. */
async function afterTrial(evidence: Evidence, workspace: Workspace, live: LiveRun): Promise<Evidence> {
  const archiveAfter = await archiveFacts(archivePath(live.folders.candidate))
  const changed = live.context.commandFiles.restore()
  const incidents = [
    ...changed.map(name => ({
      kind: 'command-files-changed' as const,
      detail: `${name} held what this step did not write; it was put back`,
    })),
    ...linkedFolders([workspace.logs, join(workspace.evidence, 'reports'), live.folders.candidate]),
  ]
  return {
    ...evidence,
    ...live.origin,
    ...(archiveAfter !== undefined && { archiveAfter }),
    ...runnerImage(live.context.env),
    asked: live.context.hosts.calls,
    incidents: [...evidence.incidents, ...incidents],
  }
}

/** https://github.com/actions/runner-images says which programs an image has. */
export function runnerImage({
  ImageOS: image,
  ImageVersion: version,
}: NodeJS.ProcessEnv): Pick<Evidence, 'runner'> {
  return image && version ? { runner: { image, version } } : {}
}

/** Whoever takes the report with him would follow the links. */
function linkedFolders(folders: string[]): Incident[] {
  return folders.filter(existsSync).flatMap(folder => {
    try {
      refuseLinkedFolder(folder)
      return []
    } catch (error) {
      return [incidentOf(error)]
    }
  })
}
