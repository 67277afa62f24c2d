import { platformSlug } from '../platform.js'
import type { Plan, PlannedTrial } from './plan.js'

/** A job matrix for `fromJSON`. */
interface Matrix<Job> {
  include: Job[]
}

/** A job for each platform. `name` is part of an artifact's name, and the `build` of a trial is one of these. */
export function buildMatrix({ platforms }: Plan): Matrix<{ platform: string; name: string }> {
  return { include: platforms.map(platform => ({ platform, name: platformSlug(platform) })) }
}

/** A job for each trial. */
export function trialMatrix({
  trials,
}: Plan): Matrix<Omit<PlannedTrial, 'files'> & { build: string; name: string }> {
  const include = trials.map(({ files: _, ...trial }) => {
    const build = platformSlug(trial.platform)
    return { ...trial, build, name: `${trial.consumer}-${trial.shard}-${build}` }
  })
  return { include }
}
