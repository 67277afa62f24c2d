import type { ConsumerConfig } from './config.js'

/** A tag that can be part of a name: of a folder, an artifact, a job. */
export const RELEASE_TAG = /^[\w.+-]+$/

/** The name of a release, as a consumer. No consumer of the configuration has an `@` in its name. */
export function releaseName(consumer: string, tag: string): string {
  return `${consumer}@${tag}`
}

/**
 * A release of a consumer, as a consumer of its own. Its number of tests is not known: `expect.min-passed` was counted
 * on `ref`, so one test for each file is asked for.
 */
export function releaseConsumer(consumer: ConsumerConfig, tag: string): ConsumerConfig {
  const { releases: _, ...rest } = consumer
  const { name, expect, test } = consumer
  return {
    ...rest,
    name: releaseName(name, tag),
    ref: `refs/tags/${tag}`,
    release: { of: name, tag },
    expect: { ...expect, minPassed: Math.min(expect.minPassed, test.files.length) },
  }
}
