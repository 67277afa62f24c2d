import type { Readable, Writable } from 'node:stream'
import type { ProgressDisplay } from '../report/progress-display.js'
import { IncidentError, UsageError } from '../shared/errors.js'
import type { Answering } from '../stages/answering.js'
import { earlierAnswerText } from '../stages/earlier-answer.js'
import { TerminalQuestions } from './questions.js'

/** Where a person is asked, if there is one. */
interface AskedStreams {
  stdin: Readable & { isTTY?: boolean }
  stderr: Writable & { isTTY?: boolean }
}

/** Whether an earlier answer is enough: a person decides that, and without one the run goes on. */
export class EarlierAnswers {
  /** The report of the answer that was enough. */
  taken: string | undefined
  readonly #reports: readonly string[]
  readonly #display: ProgressDisplay
  readonly #streams: AskedStreams

  /** @param reports folders, the newest first */
  constructor(reports: readonly string[], display: ProgressDisplay, streams: AskedStreams) {
    this.#reports = reports
    this.#display = display
    this.#streams = streams
  }

  /** @param mayAsk false where a program reads what the run comes to */
  from(mayAsk: boolean): Answering {
    const { stdin, stderr } = this.#streams
    const { aside } = this.#display
    return {
      reports: this.#reports,
      isEnough: async answer => {
        const known = earlierAnswerText(answer)
        const note = { kind: 'note', text: known } as const
        if (!mayAsk || aside === undefined || stdin.isTTY !== true || stderr.isTTY !== true) {
          // Whoever has started it wants a report of its own.
          this.#display.listener({ ...note, text: `${known}; it runs all the same` })
          return false
        }
        const questions = new TerminalQuestions(stdin, stderr)
        this.#display.listener(note)
        const ask = () => questions.agreed('Run it again?')
        const goesOn = await aside(ask).catch(asCancelled)
        if (!goesOn) this.taken = answer.path
        return !goesOn
      },
    }
  }
}

/** Ctrl-C where a question is asked. */
function asCancelled(cause: unknown): never {
  if (!(cause instanceof UsageError)) throw cause
  throw new IncidentError('cancelled', 'cancelled at the question whether to run it again', { cause })
}
