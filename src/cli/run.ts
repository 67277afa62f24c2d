import { join } from 'node:path'
import { connect } from '../engine/connect.js'
import { parsePlatform } from '../image/platform.js'
import { conclusion } from '../report/conclusion.js'
import { verdictJson } from '../report/document.js'
import { screen, terminal } from '../report/terminal.js'
import { packageFolder } from '../shared/package-folder.js'
import { run } from '../stages/all.js'
import { foldersOf, newRun } from '../stages/context.js'
import type { Verdict } from '../verdict/verdict.js'
import type { RunWords } from './arguments.js'
import { guard } from './reaper.js'
import { runFolder, terminalToken } from './run-folder.js'

function platformOf({ platform }: RunWords): { platform?: string } {
  return platform === undefined ? {} : { platform: parsePlatform(platform) }
}

/** `compat-gate run`: shows the progress while it works, and the conclusion at the end. */
export async function terminalRun(words: RunWords, signal: AbortSignal): Promise<Verdict> {
  const id = newRun()
  const folder = await runFolder(words.report)
  const display = terminal({ ...screen(), verbose: words.verbose })
  const { work, candidate, report } = foldersOf(folder)
  await using _ = guard(id, words.keep ? [] : [work, candidate])
  try {
    const { result } = await run(
      { ...words, ...platformOf(words), ...terminalToken(process.env) },
      {
        env: process.env,
        signal,
        listener: display.listener,
        connect,
        folder,
        run: id,
        presetsDir: join(packageFolder(), 'presets'),
        keep: { work: words.keep, candidate: words.keep },
        ownsMachine: false,
        commandFiles: { restore: () => [] },
        adopt: () => undefined,
      },
    )
    display.close()
    const out = words.json ? process.stderr : process.stdout
    out.write(`${conclusion(result, report).join('\n')}\n`)
    if (words.json) process.stdout.write(verdictJson(result))
    return result.judgement.verdict
  } finally {
    display.close()
  }
}
