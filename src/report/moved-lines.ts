import { formatCount } from '../shared/text.js'
import type { Moved } from '../verdict/moved.js'
import type { ConsumerVerdict, ReportLinks, RunResult } from '../verdict/verdict.js'
import { commitUrl } from './links.js'

/** Something that is another one than at the last green: foreign text. */
export interface MovedThing {
  what: string
  from: string
  to: string
}

/** All that has moved for a consumer since the last green. */
export interface MovedFacts {
  consumer: string
  /** The run of the last green, and its day. */
  since: string
  things: MovedThing[]
  /** The consumer's commits between the two pins, the newest first. */
  commits: { sha: string; subject: string; url?: string }[]
  /** How many more commits there are, or why there is no list. */
  rest?: string
}

const ABSENT = '–'

/** One for each consumer that does not pass and for which a last green is known. */
export function movedFacts({ judgement, evidence, links }: RunResult): MovedFacts[] {
  return judgement.consumers.flatMap(consumer => {
    const { moved } = consumer
    if (moved === undefined) return []
    const repository = evidence.find(one => one.consumer.name === consumer.name)?.consumer.repository
    return [factsOf(consumer, moved, repository, links)]
  })
}

function factsOf(
  { name }: ConsumerVerdict,
  { since, image, consumer, packages = [], images, runner }: Moved,
  repository: string | undefined,
  links: ReportLinks | undefined,
): MovedFacts {
  const move = (what: string, { from = ABSENT, to = ABSENT }: { from?: string; to?: string }) => ({
    what,
    from,
    to,
  })
  const rest = [
    ...(consumer?.more ? [`and ${formatCount(consumer.more, 'more commit')}`] : []),
    ...(consumer?.detail === undefined ? [] : [consumer.detail]),
  ]
  return {
    consumer: name,
    since: `${since.startedAt.slice(0, 10)} (run ${since.run})`,
    things: [
      ...(image === undefined
        ? []
        : [move(image.rebuilt ? 'image, built anew from the same commit' : 'image', image)]),
      ...(consumer === undefined ? [] : [move(name, consumer)]),
      ...packages.map(one => move(one.name, one)),
      ...images.map(one => move(one.reference, one)),
      ...(runner === undefined ? [] : [move('runner', runner)]),
    ],
    commits: (consumer?.commits ?? []).map(({ sha, subject }) => {
      const url = repository === undefined ? undefined : commitUrl(repository, sha, links)
      return { sha, subject, ...(url !== undefined && { url }) }
    }),
    ...(rest.length > 0 && { rest: rest.join('; ') }),
  }
}
