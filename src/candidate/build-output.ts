import { BuildError, IncidentError } from '../errors.js'
import { buildCause } from '../incidents.js'
import { Lines } from '../process/lines.js'

const KEPT_LINES = 20
const KEPT_CHARACTERS = 4_096

/** The end of a build's output, kept so that a failure can say where it happened. */
export class BuildOutput {
  readonly #reader = new Lines(line => this.#line(line), KEPT_CHARACTERS)
  readonly #lines: string[] = []
  #step: string | undefined

  add(chunk: Buffer | string): void {
    this.#reader.write(chunk)
  }

  /** @param how it ended, as in `docker buildx ended with exit code 1` */
  failure(how: string): IncidentError {
    this.#reader.end()
    const step = this.#step === undefined ? '' : ` in the step ${this.#step}`
    const last = this.#lines.join('\n  ')
    const end = last === '' ? ', without a word' : `; its last lines:\n  ${last}`
    const message = `the candidate could not be built${step}: ${how}${end}`
    const cause = buildCause(last, this.#step)
    if (cause !== undefined) return new IncidentError(cause, message)
    return new BuildError(message, this.#step)
  }

  #line(line: string): void {
    if (line.trim() === '') return
    // BuildKit repeats the failed step in a line of its own: ` > [2/3] RUN make:`.
    const failed = /^\s*> (\[.+\] .+?):?$/.exec(line)?.[1]
    if (failed !== undefined) this.#step = failed
    this.#lines.push(line)
    if (this.#lines.length > KEPT_LINES) this.#lines.shift()
  }
}
