import type { ConsumerConfig } from '../config/config.js'
import { githubServer, parseRepository } from '../git/git.js'
import { type Pin, resolvePin } from '../git/pin.js'
import type { PlannedBaseline } from '../plan.js'
import type { LiveRun, Run, RunContext } from './context.js'
import {
  type AskedImage,
  answerAmong,
  type EarlierVerdict,
  earlierAnswerText,
  verdictsOn,
} from './earlier-answer.js'
import { questionOfRun } from './question.js'

/** What a run asks, and whether an earlier one has answered it. */
export class RunQuestion {
  /** Those that are known before any consumer is set up. */
  readonly pins: Promise<ReadonlyMap<string, Pin>>
  readonly #live: LiveRun
  readonly #baseline: Promise<PlannedBaseline | undefined>
  /** Of earlier runs that may have an answer; empty from the moment at which somebody has decided. */
  #earlier: Promise<EarlierVerdict[]>

  /** @param consumers as the configuration has them: with whole files */
  constructor(live: LiveRun, consumers: ConsumerConfig[], baseline: Promise<PlannedBaseline | undefined>) {
    this.#live = { ...live, consumers }
    this.#baseline = baseline
    const reports = live.context.answering?.reports ?? []
    this.pins = reports.length === 0 ? Promise.resolve(live.pins) : knownPins(live)
    this.#earlier = this.#verdictsOn(reports)
  }

  /** Its digest; undefined where not all of it is known. */
  async digest(pins: ReadonlyMap<string, Pin>): Promise<string | undefined> {
    const commits = new Map([...pins].map(([name, { commit }]) => [name, commit]))
    return questionOfRun(this.#live, { pins: commits, baseline: await this.#baseline }, this.#live.facts)
  }

  /**
   * Why the run is at its end, where it is: an earlier one has answered, and that is enough.
   *
   * @param image which image it asks about; only called where that makes a difference
   * @throws what the person is answered with who was asked
   */
  async whyAnswered(image: () => Promise<AskedImage | undefined>): Promise<string | undefined> {
    const earlier = await this.#earlier
    const wanted = earlier.length === 0 ? undefined : await image()
    const answer = wanted && answerAmong(earlier, [wanted])
    if (answer === undefined) return undefined
    this.#earlier = Promise.resolve([])
    const { context } = this.#live
    return (await context.answering?.isEnough(answer))
      ? earlierAnswerText(answer, workflowRuns(context))
      : undefined
  }

  async #verdictsOn(reports: readonly string[]): Promise<EarlierVerdict[]> {
    if (reports.length === 0) return []
    const question = await this.digest(await this.pins)
    return question === undefined ? [] : verdictsOn(question, reports, this.#live.config)
  }
}

/** One that cannot be had now is left to the consumer's set-up, which says why. */
async function knownPins({
  consumers,
  pins,
  inputs,
  server,
  git,
  stages,
}: LiveRun): Promise<ReadonlyMap<string, Pin>> {
  const found = await Promise.all(
    consumers.map(async ({ name, repository, ref }) => {
      const work = async () => resolvePin(parseRepository(repository, inputs.root, server), ref, git)
      const pin = pins.get(name) ?? (await stages.time(name, 'pin', work).catch(() => undefined))
      return pin === undefined ? [] : [[name, pin] as const]
    }),
  )
  return new Map(found.flat())
}

/** Where the runs of a workflow are on the web; undefined outside of one. */
export function workflowRuns({ env }: Pick<RunContext, 'env'>): string | undefined {
  const { GITHUB_REPOSITORY: repository } = env
  return repository ? `${githubServer(env)}/${repository}/actions/runs` : undefined
}

/** Whether the last green may answer: for a nightly run alone, and only where the workflow says so. */
export function lastGreenAnswers(
  { again }: { again: boolean },
  { env }: Pick<Run['context'], 'env'>,
): boolean {
  return !again && env['GITHUB_EVENT_NAME'] === 'schedule'
}
