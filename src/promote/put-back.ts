import type { Release } from './release.js'

/**
 * The command that makes `:latest` what it was, an index or a single manifest alike; undefined when there was none.
 * https://docs.docker.com/reference/cli/docker/buildx/imagetools/create/#prefer-index
 */
export function putBackCommand({ repository, expected }: Pick<Release, 'repository' | 'expected'>) {
  if (expected.state === 'absent') return undefined
  const source = `${repository}@${expected.digest}`
  return `docker buildx imagetools create --prefer-index=false --tag ${repository}:latest ${source}`
}
