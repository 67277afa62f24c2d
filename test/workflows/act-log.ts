import { z } from 'zod'

const Line = z.object({
  job: z.string().optional(),
  jobID: z.string().optional(),
  jobResult: z.string().optional(),
  raw_output: z.boolean().optional(),
  msg: z.string().default(''),
})

/** What act said of a run: how each job ended, and what its steps printed. */
export class ActLog {
  /** By the job's key in its workflow; one that was left out is not in it. A matrix has one result for all its legs. */
  readonly jobs: Record<string, string> = {}
  readonly #printed: { job: string; text: string }[] = []

  /** @param text a line of act's log, JSON or, for what act says of itself, anything else */
  add(text: string): void {
    const { jobID, job, jobResult, raw_output, msg } = parsed(text)
    if (jobID === undefined) return
    if (jobResult !== undefined) this.jobs[jobID] = jobResult
    this.#printed.push({ job: raw_output ? jobID : `act ${job}`, text: msg.trimEnd() })
  }

  /** For a person whose test has failed: what went wrong and what was printed, without what act does between. */
  get whole(): string {
    const worth = this.#printed.filter(({ job, text }) => !job.startsWith('act ') || /❌|❗|🏁/.test(text))
    return worth.map(({ job, text }) => `${job} | ${text}`).join('\n')
  }
}

function parsed(text: string): z.infer<typeof Line> {
  try {
    return Line.parse(JSON.parse(text))
  } catch {
    return { msg: text }
  }
}
