import type { Readable } from 'node:stream'
import { z } from 'zod'
import { lines } from './json-lines.js'

const KEPT = 20

const Line = z.object({
  stream: z.string().optional(),
  status: z.string().optional(),
  id: z.string().optional(),
  progress: z.string().optional(),
  error: z.string().optional(),
  errorDetail: z.object({ message: z.string().optional() }).optional(),
})

/** Follows the answer to a build. The engine says 200 for a build that fails: only a line tells. */
export class BuildOutput {
  /** `Step 3/7 : RUN …`, the last one that began. */
  step: string | undefined
  /** The engine's words, once a line told of a failure. */
  error: string | undefined
  readonly #onText: (text: string) => void
  #tail: string[] = []

  constructor(onText: (text: string) => void) {
    this.#onText = onText
  }

  /** Reads to the end. Rejects when the stream breaks or holds something that is no line of a build. */
  async follow(response: Readable): Promise<void> {
    for await (const line of lines(response)) this.#take(Line.parse(JSON.parse(line)))
  }

  /** The last 20 lines of output. */
  get tail(): string {
    return this.#tail.join('\n')
  }

  #take(line: z.infer<typeof Line>): void {
    this.error ??= line.errorDetail?.message || line.error
    const text = line.stream ?? statusText(line)
    if (text === undefined || text === '') return
    this.step = /^step \d+\/\d+ ?: .*/im.exec(text)?.[0] ?? this.step
    const whole = text.split('\n').filter(part => part.trim() !== '')
    this.#tail = [...this.#tail, ...whole].slice(-KEPT)
    this.#onText(text)
  }
}

/** A line of a pull, without the bars that redraw themselves. */
function statusText({ status, id, progress }: z.infer<typeof Line>): string | undefined {
  if (status === undefined || progress !== undefined) return undefined
  return `${id === undefined ? '' : `${id}: `}${status}\n`
}
