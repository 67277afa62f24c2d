import { normalPlatform } from '../platform.js'
import type { Published } from '../registry/published.js'
import type { ReleaseImage } from './release.js'

type Wanted = Pick<ReleaseImage, 'platform' | 'configDigest'>

/**
 * What is wrong with what a name in the registry leads to, or undefined when it is exactly these images. The config
 * digest is the identity: it holds the digests of the layers' contents, which engines check when they pull.
 */
export function disagreement(found: Published | undefined, wanted: Wanted[]): string | undefined {
  if (found === undefined) return 'the registry does not have it'
  for (const image of wanted) {
    const own = found.images.filter(({ platform }) => fits(platform, image.platform))
    const [first, second] = own.map(({ configDigest }) => configDigest)
    if (first === undefined) return `it has no image for ${image.platform}`
    if (second !== undefined) return `it has two images for ${image.platform}`
    if (first !== image.configDigest)
      return `its image for ${image.platform} is ${first}, and ${image.configDigest} was approved`
  }
  return found.images.length === wanted.length ? undefined : 'it has more images than were approved'
}

// A manifest that stands alone does not say its platform; the configuration, whose digest is compared, does.
function fits(said: string | undefined, wanted: string): boolean {
  return said === undefined || normalPlatform(said) === normalPlatform(wanted)
}
