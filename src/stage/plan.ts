import { applies } from '../config/applies.js'
import type { Config } from '../config/config.js'
import { type GitContext, git, lastWords } from '../consumer/git.js'
import { changedFiles } from '../github/changed-files.js'
import { readEvent } from '../github/event.js'
import type { RunContext, RunInputs } from '../live-run.js'

/**
 * Why the gate does not apply, or undefined when it does: always, but for a pull request or a merge
 * group that is known to touch nothing of `applies-to`.
 */
export async function whyNotApplicable(
  config: Config,
  inputs: RunInputs,
  context: RunContext,
): Promise<string | undefined> {
  if (config.appliesTo === undefined) return undefined
  const { env, listener, signal } = context
  const event = await readEvent(env)
  const files = await changedFiles({
    event,
    token: inputs.token,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    root: inputs.root,
    git: (args, cwd) => output(args, cwd, { env, signal }),
    warn: text => listener({ kind: 'note', text }),
  })
  if (files === undefined) return undefined
  const answer = applies(files, config.appliesTo)
  return answer.applies ? undefined : answer.why
}

async function output(args: string[], cwd: string, context: GitContext): Promise<string> {
  const ended = await git(args, cwd, context)
  if (ended.exitCode !== 0) throw new Error(lastWords(ended))
  return ended.stdout
}
