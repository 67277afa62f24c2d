import { existsSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import * as core from '@actions/core'
import { CommandFiles } from '../github/command-files.js'
import type { Annotation } from '../report/annotations.js'
import { PacedOutput } from '../report/paced-output.js'
import { actionsLog } from '../report/progress-display.js'
import { IncidentError, messageOf, stackOf, UsageError } from '../shared/errors.js'
import { makeFolder, programFile } from '../shared/files.js'
import { FAIL_CLOSED } from '../stages/action-definition.js'
import { foldersOf, newRun } from '../stages/context.js'
import { readInputs } from '../stages/inputs.js'
import type { JobReport } from '../stages/outputs.js'

// Names of the state that the main step leaves for the post step.
const RUN_STATE = 'run'
const FOLDER_STATE = 'folder'

/** What the action needs of `@actions/core`. */
export type ActionToolkit = Pick<
  typeof core,
  'getInput' | 'setSecret' | 'setFailed' | 'error' | 'warning' | 'notice' | 'debug' | 'isDebug'
>

/** What stands around the action: a runner, or a test that takes its place. */
interface ActionHost {
  env: NodeJS.ProcessEnv
  toolkit: ActionToolkit
  /** The standard output of the step. */
  stdout: Writable
}

const RUNNER: ActionHost = { env: process.env, toolkit: core, stdout: process.stdout }

/** The step of a workflow: sets the outputs, and fails the step unless the verdict lets it be green. */
export async function runAction(
  signal: AbortSignal,
  { env, toolkit, stdout }: ActionHost = RUNNER,
): Promise<void> {
  const debug = toolkit.isDebug() ? toolkit.debug : undefined
  const pace = new PacedOutput(stdout)
  const log = actionsLog({ write: text => stdout.write(text), now: () => performance.now(), debug })
  const files = new CommandFiles(env)
  files.set('output', FAIL_CLOSED)
  const run = begin(files, env)
  try {
    // Before anything is written: the message about another input could hold it.
    const token = toolkit.getInput('token')
    if (token !== '') toolkit.setSecret(token)
    const inputs = readInputs(name => toolkit.getInput(name), env['GITHUB_WORKSPACE'] ?? process.cwd())
    await makeFolder(run.folder)
    // All the rest is loaded here: after the outputs are safe, and before any foreign process could change it.
    const [{ runStage }, { actionLaunch }, { liveAnnotation }] = await Promise.all([
      import('../stages/run-stage.js'),
      import('../stages/launch.js'),
      import('../report/annotations.js'),
    ])
    const report = await runStage(inputs, {
      ...run,
      env,
      signal,
      listener: pace.paced(event => {
        log.listener(event)
        const seen = liveAnnotation(event)
        if (seen !== undefined) annotate(seen, toolkit)
      }),
      room: () => pace.room(),
      keep: { work: false, candidate: true },
      launch: actionLaunch(env, programFile()),
      ownsMachine: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
      commandFiles: files,
      adopt: id => files.set('state', { [RUN_STATE]: id }),
    })
    log.close()
    publish(report, files, toolkit)
  } catch (error) {
    log.close()
    if (error instanceof UsageError) await annotatePlaces(error, toolkit)
    const known = error instanceof UsageError || error instanceof IncidentError
    toolkit.setFailed(
      known ? error.message : `compat-gate itself failed, and nothing was approved: ${stackOf(error)}`,
    )
  } finally {
    checkCommandFiles(files, toolkit)
  }
}

/** After the step, also a cancelled or killed one: ends and removes what the main step may have left. */
export async function runPostStep(): Promise<void> {
  const { connectEngine } = await import('../engine/connect.js')
  const { removeLeftovers } = await import('../stages/cleanup.js')
  const id = core.getState(RUN_STATE)
  const { work } = foldersOf(core.getState(FOLDER_STATE))
  const engine = await connectEngine(process.env).catch(() => undefined)
  // The verdict stands already: what cannot be removed must not turn the job red.
  await removeLeftovers(id, [work], engine).catch(error => core.warning(messageOf(error)))
}

export function isPostStep(): boolean {
  return core.getState(RUN_STATE) !== ''
}

// Saved before anything can go wrong: a post step that finds no state takes itself for the main step.
// The folder comes first, so that where the run is known its folder is, too.
function begin(files: CommandFiles, env: NodeJS.ProcessEnv): { run: string; folder: string } {
  const run = newRun()
  const folder = join(withoutLinks(env['RUNNER_TEMP'] ?? tmpdir()), `compat-gate-${run}`)
  files.set('state', { [FOLDER_STATE]: folder, [RUN_STATE]: run })
  return { run, folder }
}

// Of the folder of a run every part is known, so that a link that somebody puts there later is seen.
function withoutLinks(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder
}

function annotate({ level, message, ...properties }: Annotation, toolkit: ActionToolkit): void {
  toolkit[level](message, properties)
}

async function annotatePlaces({ places }: UsageError, toolkit: ActionToolkit): Promise<void> {
  if (places.length === 0) return
  const { placeAnnotations } = await import('../report/annotations.js')
  for (const one of placeAnnotations(places)) annotate(one, toolkit)
}

function publish(
  { annotations, summary, outputs, failure }: JobReport,
  files: CommandFiles,
  toolkit: ActionToolkit,
): void {
  for (const one of annotations) annotate(one, toolkit)
  files.summary(summary)
  files.set('output', outputs)
  if (failure !== undefined) toolkit.setFailed(failure)
}

/**
 * However the step ends. Every process of the run is dead: what has come into the files since the last look, and comes
 * into them now, is from one that got away.
 */
function checkCommandFiles(files: CommandFiles, toolkit: ActionToolkit): void {
  const changed = files.restore()
  if (changed.length === 0) return
  files.set('output', FAIL_CLOSED)
  toolkit.setFailed(
    `${changed.join(', ')} changed while the verdict was written: something of the consumer's is still running, so nothing is approved`,
  )
}
