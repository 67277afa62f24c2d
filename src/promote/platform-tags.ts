import { normalPlatform } from '../image/platform.js'
import { UsageError } from '../shared/errors.js'

const PAIR = /^([a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?)=([\w.-]{1,27})$/

/**
 * What follows `<version>-` in the tag of each platform: as the input says, else the architecture with its variant.
 *
 * @throws UsageError when the input is malformed, names a platform that is not there, or makes two tags one
 */
export function platformTags(text: string | undefined, platforms: string[]): Map<string, string> {
  const asked = parse(text ?? '')
  const known = platforms.map(normalPlatform)
  for (const platform of asked.keys()) {
    if (!known.includes(platform))
      throw new UsageError(`platform-tags: ${platform} is not among the candidates: ${known.join(', ')}`)
  }
  const tags = new Map(platforms.map(one => [one, asked.get(normalPlatform(one)) ?? architecture(one)]))
  if (new Set(tags.values()).size < tags.size)
    throw new UsageError('platform-tags: expected another tag for each platform, got one twice')
  return tags
}

function parse(text: string): Map<string, string> {
  const words = text.split(/[\s,]+/).filter(word => word !== '')
  return new Map(
    words.map(word => {
      const [, platform, tag] = PAIR.exec(word) ?? []
      if (platform !== undefined && tag !== undefined) return [normalPlatform(platform), tag]
      throw new UsageError(
        `platform-tags: expected pairs such as linux/amd64=x86_64,linux/arm64=arm64, got ${JSON.stringify(word)}`,
      )
    }),
  )
}

function architecture(platform: string): string {
  return normalPlatform(platform).split('/').slice(1).join('-')
}
