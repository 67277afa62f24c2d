import { compareBuild, parse } from 'semver'
import type { ReleasesConfig } from '../config/config.js'
import { RELEASE_TAG } from '../config/releases.js'
import { IncidentError } from '../shared/errors.js'
import { matchesWildcard } from '../shared/text.js'
import type { GitContext, Repository } from './git.js'
import { peeledRef, remoteRefs } from './pin.js'

/** A tag, and the commit behind it. */
export interface TaggedRelease {
  tag: string
  commit: string
}

const TAGS = 'refs/tags/'

/**
 * The last releases of a repository, the newest first; fewer where it has not as many.
 *
 * @throws IncidentError when it cannot be reached, or has none
 */
export async function lastReleases(
  repository: Repository,
  wanted: ReleasesConfig,
  context: GitContext,
): Promise<TaggedRelease[]> {
  const refs = await remoteRefs(repository, [`${TAGS}${wanted.tags}`], context)
  const names = [...refs.keys()].filter(name => name.startsWith(TAGS) && !name.endsWith('^{}'))
  const tags = newestTags(
    names.map(name => name.slice(TAGS.length)),
    wanted,
  )
  if (tags.length > 0) return tags.map(tag => ({ tag, commit: peeledRef(refs, `${TAGS}${tag}`) }))
  throw new IncidentError(
    'ref-not-found',
    `${repository.name} has no release: no tag fits '${wanted.tags}' and is a version such as v1.2.3; set releases.tags`,
  )
}

/**
 * The tags of the newest versions. What the glob has before a version, as in `cli-v*`, is no part of it; pre-releases
 * count where the glob asks for a `-` after that.
 */
export function newestTags(tags: string[], { last, tags: glob }: ReleasesConfig): string[] {
  const star = glob.indexOf('*')
  const prefix = glob.slice(0, Math.max(star, 0)).replace(/v?[\d.]*$/, '')
  const withPrereleases = glob.slice(prefix.length).includes('-')
  const versions = tags.flatMap(tag => {
    if (!RELEASE_TAG.test(tag) || !matchesWildcard(glob, tag)) return []
    const version = parse(tag.slice(prefix.length))
    if (version === null || (version.prerelease.length > 0 && !withPrereleases)) return []
    return [{ tag, version }]
  })
  versions.sort((a, b) => compareBuild(b.version, a.version) || (a.tag < b.tag ? -1 : 1))
  return versions.slice(0, last).map(({ tag }) => tag)
}
