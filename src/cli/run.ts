import { existsSync } from 'node:fs'
import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { outputLine, stoppedLine, terminalConclusion } from '../report/conclusion.js'
import { PacedOutput } from '../report/paced-output.js'
import { terminalDisplay, terminalScreen } from '../report/terminal.js'
import { verdictJson } from '../report/verdict-json.js'
import { IncidentError, messageOf, UsageError } from '../shared/errors.js'
import { asNoSpace, makeFolder, packageFolder, programFile } from '../shared/files.js'
import { OUTPUTS, type OutputFacts, type Stage } from '../stages/action-definition.js'
import { foldersOf, newRun } from '../stages/context.js'
import { type Launch, terminalLaunch } from '../stages/launch.js'
import type { JobReport } from '../stages/outputs.js'
import { runStage } from '../stages/run-stage.js'
import type { Verdict } from '../verdict/verdict.js'
import type { RunArguments } from './definitions/run-command.js'
import { guardRun } from './reaper.js'

/**
 * `compat-gate run`, `plan`, `build`, `trial`, `judge` and `promote`: a stage as a step of a workflow runs it. Shows the
 * progress while it works, and at the end what it came to.
 *
 * @returns the verdict of a stage that has one, otherwise `pass` for one that did what it should
 */
export async function runInTerminal(args: RunArguments, signal: AbortSignal): Promise<Verdict> {
  const { inputs, keep } = args
  const id = newRun()
  const { folder, reportFolder } = await runFolders(args.report)
  const { report: reportDir, work, candidate } = foldersOf(folder, reportFolder)
  const unwanted = [...(keep.work ? [] : [work]), ...(keep.candidate ? [] : [candidate])]
  const screen = terminalScreen()
  const display = terminalDisplay({ ...screen, verbose: args.verbose })
  const pace = new PacedOutput(screen.stream)
  const guards = [guardRun(id, unwanted)]
  try {
    const report = await runStage(inputs, {
      env: process.env,
      signal,
      listener: pace.paced(display.listener),
      room: () => pace.room(),
      folder,
      reportFolder,
      run: id,
      keep,
      launch: await launchOf(args),
      // Others may be at work in it, and start containers of their own.
      ownsMachine: false,
      commandFiles: { restore: () => [] },
      adopt: run => void guards.push(guardRun(run, unwanted)),
    })
    display.close()
    if (args.show === 'outputs') showOutputs(inputs.stage, report)
    else showConclusion(report, reportDir, args.show)
    return report.result?.judgement.verdict ?? (report.failure === undefined ? 'pass' : 'inconclusive')
  } finally {
    display.close()
    for (const one of guards) await one[Symbol.asyncDispose]()
  }
}

/** `name=value`, a line for each output of the stage; what a person reads goes to standard error. */
function showOutputs(stage: Stage, { outputs, result, failure }: JobReport): void {
  const facts: [string, OutputFacts][] = Object.entries(OUTPUTS)
  for (const [name, value] of Object.entries(outputs)) {
    if (facts.some(([own, { stages }]) => own === name && stages.includes(stage)))
      process.stdout.write(outputLine(name, value))
  }
  if (result !== undefined)
    process.stderr.write(`${terminalConclusion(result, { columns: process.stderr.columns }).join('\n')}\n`)
  else if (failure !== undefined) process.stderr.write(stoppedLine(failure))
}

function showConclusion({ result }: JobReport, folder: string, show: 'conclusion' | 'verdict.json'): void {
  if (result === undefined) throw new Error('expected a stage that comes to a verdict')
  const { columns } = show === 'conclusion' ? process.stdout : process.stderr
  const text = `${terminalConclusion(result, { reportDir: folder, columns }).join('\n')}\n`
  if (show === 'conclusion') {
    process.stdout.write(text)
    return
  }
  process.stderr.write(text)
  process.stdout.write(verdictJson(result))
}

/** A command that a reader can paste works in the repository that builds the image. */
async function launchOf({ inputs, reproduce }: RunArguments): Promise<Launch> {
  const { root } = inputs
  return {
    ...(await terminalLaunch(programFile(), packageFolder())),
    ...(root !== process.cwd() && { folder: root }),
    ...(inputs.stage === 'all' && inputs.sha !== undefined && { sha: inputs.sha }),
    ...(reproduce !== undefined && { command: reproduce }),
  }
}

/**
 * The folders of a run: a new one, or `chosen` for the report, without the verdict and the evidence of an earlier run.
 *
 * @throws UsageError when a folder cannot be made, or holds what the run would remove
 */
async function runFolders(chosen: string | undefined): Promise<{ folder: string; reportFolder?: string }> {
  if (chosen === undefined) {
    const path = join(tmpdir(), 'compat-gate-')
    const made = await mkdtemp(path).catch(error => Promise.reject(asNoSpace(error, `${path}…`)))
    return { folder: await realpath(made) }
  }
  const folder = resolve(chosen)
  const { work, candidate } = foldersOf(folder)
  const evidence = join(folder, 'evidence')
  const taken = [work, candidate].find(path => existsSync(path))
  const foreign = (await isEvidence(evidence)) ? undefined : evidence
  if (taken !== undefined || foreign !== undefined)
    throw new UsageError(`--report: ${taken ?? foreign} exists: remove it, or choose another folder`)
  try {
    await makeFolder(folder)
    await rm(join(folder, 'verdict.json'), { force: true })
    await rm(evidence, { recursive: true, force: true })
  } catch (cause) {
    if (cause instanceof IncidentError) throw cause
    throw new UsageError(`--report: cannot write to ${folder}: ${messageOf(cause)}`, { cause })
  }
  // Every part of it is known, so that a link that somebody puts there later is seen.
  const real = await realpath(folder)
  return { folder: real, reportFolder: real }
}

/** Whether a folder, if it is there at all, is what trials leave: a folder for each consumer, with logs or evidence. */
async function isEvidence(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return true
  const names = await readdir(folder).catch(() => undefined)
  const isTrial = (name: string) => ['evidence.json', 'logs'].some(one => existsSync(join(folder, name, one)))
  return names?.every(isTrial) ?? false
}
