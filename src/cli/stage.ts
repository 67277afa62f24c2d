import { conclusion, failureText, outputLine } from '../report/conclusion.js'
import { screen, terminal } from '../report/terminal.js'
import { OUTPUTS, type OutputName } from '../stages/action-definition.js'
import { foldersOf, newRun } from '../stages/context.js'
import { readInputs } from '../stages/inputs.js'
import { step } from '../stages/run-stage.js'
import type { Verdict } from '../verdict/verdict.js'
import type { StageWords } from './arguments.js'
import { guard } from './reaper.js'
import { runFolder, terminalToken } from './run-folder.js'

/**
 * `compat-gate plan`, `build`, `trial`, `judge` and `promote`: a stage as a job of a workflow runs it. Its outputs are printed as
 * `name=value`, one line each.
 *
 * @returns the verdict of a stage that has one, otherwise `pass` for one that did what it should
 */
export async function terminalStage(words: StageWords, signal: AbortSignal): Promise<Verdict> {
  const given: Record<string, string | undefined> = { ...words.inputs, ...terminalToken(process.env) }
  const inputs = readInputs(name => given[name] ?? '', words.root)
  const id = newRun()
  const folder = await runFolder(words.report)
  const display = terminal({ ...screen(), verbose: words.verbose })
  const guards: AsyncDisposable[] = []
  const watch = (run: string) => guards.push(guard(run, [foldersOf(folder).work]))
  watch(id)
  try {
    const report = await step(inputs, {
      env: process.env,
      signal,
      listener: display.listener,
      folder,
      run: id,
      keep: { work: false, candidate: true },
      commandFiles: { restore: () => [] },
      adopt: run => void watch(run),
    })
    display.close()
    for (const [name, value] of Object.entries(report.outputs)) {
      const { stages }: { stages: readonly string[] } = OUTPUTS[name as OutputName]
      if (stages.includes(inputs.stage)) process.stdout.write(outputLine(name, value))
    }
    if (report.result !== undefined) process.stderr.write(`${conclusion(report.result).join('\n')}\n`)
    if (report.result !== undefined) return report.result.judgement.verdict
    if (report.failure !== undefined) process.stderr.write(failureText(report.failure))
    return report.failure === undefined ? 'pass' : 'inconclusive'
  } finally {
    display.close()
    for (const one of guards) await one[Symbol.asyncDispose]()
  }
}
