import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { RunActivity, stoppingText } from '../report/activity.js'
import { outputLine, stoppedLine, terminalConclusion } from '../report/conclusion.js'
import { keptLines } from '../report/kept-lines.js'
import { PacedOutput } from '../report/paced-output.js'
import { terminalDisplay, terminalScreen } from '../report/terminal.js'
import { verdictJson } from '../report/verdict-json.js'
import { packageFolder, programFile } from '../shared/files.js'
import type { Progress } from '../shared/progress.js'
import { OUTPUTS, type OutputFacts, type Stage } from '../stages/action-definition.js'
import { foldersOf, newRun } from '../stages/context.js'
import { type Launch, terminalLaunch } from '../stages/launch.js'
import type { JobReport } from '../stages/outputs.js'
import { runStage } from '../stages/run-stage.js'
import type { Verdict } from '../verdict/verdict.js'
import type { RunArguments } from './definitions/run-command.js'
import { EarlierAnswers } from './earlier-answers.js'
import { guardRun } from './reaper.js'
import { type RunFolders, runFolders } from './run-folders.js'
import { usualTimes } from './usual-times.js'

/** As much as GitHub keeps for a repository. */
const KEPT_SET_UPS = { entries: 10, bytes: 10 * 2 ** 30 }

/**
 * `compat-gate run`, `plan`, `build`, `trial`, `judge` and `promote`: a stage as a step of a workflow runs it. Shows the
 * progress while it works, and at the end what it came to.
 *
 * @returns the verdict of a stage that has one, otherwise `pass` for one that did what it should
 */
export async function runInTerminal(args: RunArguments, signal: AbortSignal): Promise<Verdict> {
  const { inputs, keep } = args
  const id = newRun()
  await using folders = await runFolders(args, id)
  const { folder, reportFolder, lastReport, setUps, unwanted } = folders
  const screen = terminalScreen()
  const usual = await usualTimes(lastReport)
  const display = terminalDisplay({ ...screen, usual, verbose: args.verbose, quiet: args.quiet })
  const activity = new RunActivity()
  const show = (event: Progress) => {
    activity.update(event, screen.now())
    display.listener(event)
  }
  const sayStopping = () => {
    const text = stoppingText(activity.running(), screen.isTTY)
    if (args.quiet) process.stderr.write(stoppedLine(text))
    else display.listener({ kind: 'note', text })
  }
  signal.addEventListener('abort', sayStopping)
  const answers = new EarlierAnswers(folders.earlier, display, process)
  const pace = new PacedOutput(screen.stream)
  const guards = [guardRun(id, unwanted)]
  try {
    const report = await runStage(inputs, {
      env: process.env,
      signal,
      listener: pace.paced(show),
      room: () => pace.room(),
      folder,
      reportFolder,
      lastReport,
      ...(setUps && { setUpCache: { folder: setUps, ...KEPT_SET_UPS, anew: args.freshSetUp } }),
      answering: runsAgain(args) ? undefined : answers.from(args.show === 'conclusion'),
      failFast: args.failFast,
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
    else {
      if (keep.work) sayKept(folders, report)
      showConclusion(report, answers.taken ?? foldersOf(folder, reportFolder).report, args.show)
    }
    // It would be taken for the last report, which knows how long everything takes.
    if (answers.taken !== undefined && reportFolder !== undefined) await emptyFolder(reportFolder)
    return report.result?.judgement.verdict ?? (report.failure === undefined ? 'pass' : 'inconclusive')
  } finally {
    signal.removeEventListener('abort', sayStopping)
    display.close()
    for (const one of guards) await one[Symbol.asyncDispose]()
  }
}

/** Also who wants a new set-up, or to look at what a run leaves, wants it to run. */
function runsAgain({ again, freshSetUp, keep }: RunArguments): boolean {
  return again || freshSetUp || keep.work
}

async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true })
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

function sayKept({ folder, reportFolder }: RunFolders, { result }: JobReport): void {
  const { work, candidate } = foldersOf(folder)
  const lines = keptLines({
    folders: [work, candidate].filter(path => existsSync(path)),
    images: result?.candidates.map(({ reference }) => reference) ?? [],
    remover: reportFolder === folder ? undefined : 'compat-gate clean',
  })
  for (const line of lines) process.stderr.write(`${line}\n`)
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
