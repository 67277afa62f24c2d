import { readEvent } from '../github/event.js'
import { verdictComment } from '../report/comment.js'
import { messageOf } from '../shared/errors.js'
import type { RunResult } from '../verdict/verdict.js'
import { gitHubPlace } from './applies.js'
import type { Run } from './context.js'
import type { JudgeInputs } from './inputs.js'

/**
 * Writes the verdict on the pull request that is judged. What stands in the way is a note: the verdict is the same without it.
 * @returns the notes
 */
export async function commentOnPull(
  result: RunResult,
  { token, config }: Pick<JudgeInputs, 'token' | 'config'>,
  { context: { env, hosts, signal } }: Run,
): Promise<string[]> {
  const number = (await readEvent(env))?.pullRequest?.number
  if (number === undefined) return []
  if (token === undefined) return ['no comment was written on the pull request: the input token is empty']
  try {
    // GitHub's client is most of the program, and most runs do not need it.
    const { writeStickyComment } = await import('../github/sticky-comment.js')
    const access = { token, hosts, signal, ...gitHubPlace(env) }
    await writeStickyComment(number, config ?? '', verdictComment(result), access)
    return []
  } catch (error) {
    const why = `the comment on pull request ${number} could not be written: ${messageOf(error).replace(/\s+/g, ' ')}`
    return [`${why} (its job needs \`pull-requests: write\`, which a pull request from a fork never has)`]
  }
}
