import type { Evidence, HostCalls } from '../evidence.js'
import { formatCount, formatSeconds } from '../shared/text.js'

/** What a reader should know of the hosts that were asked: nothing, where all of them answered at once. */
export function hostNotes(own: HostCalls[], evidence: Evidence[]): string[] {
  return sumOfHosts([own, ...otherJobs(evidence)]).flatMap(calls =>
    calls.failures + calls.refused === 0 ? [] : [hostNote(calls)],
  )
}

/** The last state of each job that left evidence of its own; this step's own evidence is in its own counts. */
function otherJobs(evidence: Evidence[]): HostCalls[][] {
  const jobs = new Map<string, HostCalls[]>()
  for (const { consumer, part, asked } of evidence) {
    if (part === undefined) continue
    const key = JSON.stringify([consumer.name, part.platform, part.shard])
    if (total(asked) >= total(jobs.get(key) ?? [])) jobs.set(key, asked)
  }
  return [...jobs.values()]
}

function total(calls: HostCalls[]): number {
  return calls.reduce((sum, one) => sum + one.calls, 0)
}

function sumOfHosts(jobs: HostCalls[][]): HostCalls[] {
  const sums = new Map<string, HostCalls>()
  for (const one of jobs.flat()) {
    const sum = sums.get(one.host)
    sums.set(one.host, sum === undefined ? one : added(sum, one))
  }
  return [...sums.values()]
}

function added(a: HostCalls, b: HostCalls): HostCalls {
  return {
    host: a.host,
    calls: a.calls + b.calls,
    retries: a.retries + b.retries,
    failures: a.failures + b.failures,
    refused: a.refused + b.refused,
    waitedMs: a.waitedMs + b.waitedMs,
  }
}

function hostNote({ host, calls, retries, failures, refused, waitedMs }: HostCalls): string {
  const asked = `${host} was asked ${formatCount(calls, 'time')}, and failed ${formatCount(failures, 'time')}`
  const again = `${formatCount(retries, 'further attempt')} after waits of ${formatSeconds(waitedMs)} in all`
  const closed = `${formatCount(refused, 'call')} given up, because it had failed too often`
  return [asked, ...(retries > 0 ? [again] : []), ...(refused > 0 ? [closed] : [])].join('; ')
}
