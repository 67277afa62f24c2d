import { posix } from 'node:path'
import { githubSlug } from '../git/remote-head.js'
import { imageNameProblem } from '../image/image-name.js'
import type { SourceTree } from './source-tree.js'

/** What the repository that builds the image says by itself. */
export interface ImageRepository {
  /** Paths from the root; the likeliest first. */
  dockerfiles: string[]
  /** `owner/name` on GitHub, where its remote is there. */
  slug: string | undefined
  /** Names that the image may have, the likeliest first, and where each comes from. */
  images: { name: string; from: string }[]
}

const DOCKERFILE =
  /(^|\/)(?:(?:Dockerfile|Containerfile)(?:\.[\w-]+)?|[\w-]+\.(?:Dockerfile|Containerfile))$/i
/** Images of these are for tests, examples and development. */
const ASIDE = /(^|\/)(?:tests?|fixtures|examples?|\.devcontainer|docs)\//i

/** @param remote the URL of `origin`, where there is one */
export async function readImageRepository(
  tree: SourceTree,
  remote: string | undefined,
): Promise<ImageRepository> {
  const found = tree.files.filter(file => DOCKERFILE.test(file) && !file.endsWith('.dockerignore'))
  const main = found.filter(file => !ASIDE.test(file))
  const dockerfiles = (main.length > 0 ? main : found).sort((a, b) => depth(a) - depth(b))
  const slug = githubSlug(remote)
  const pushed = await pushedImages(tree, slug)
  const own = slug === undefined ? [] : [{ name: `ghcr.io/${slug.toLowerCase()}`, from: 'the remote origin' }]
  const images = [...pushed, ...own].filter(({ name }) => imageNameProblem(name) === undefined)
  return { dockerfiles, slug, images }
}

function depth(file: string): number {
  return file.split('/').length * 2 + (/(Dockerfile|Containerfile)$/.test(posix.basename(file)) ? 0 : 1)
}

/** The images that the workflows push, as docker/metadata-action and docker/build-push-action are told. */
async function pushedImages(tree: SourceTree, slug: string | undefined): Promise<ImageRepository['images']> {
  const workflows = tree.files.filter(file => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
  const images = new Map<string, string>()
  for (const file of workflows) {
    const text = filledIn(await tree.read(file), slug)
    for (const [, reference = ''] of text.matchAll(
      /(?:\bimages:|\btags:|\bdocker push|^)\s*["']?((?:[\w-]+\.)+[\w-]+\/[\w./-]+)/gm,
    )) {
      const name = reference.toLowerCase()
      if (!images.has(name)) images.set(name, file)
    }
  }
  return [...images].map(([name, from]) => ({ name, from }))
}

function filledIn(text: string, slug: string | undefined): string {
  if (slug === undefined) return text
  return text
    .replace(/\$\{\{\s*github\.repository\s*\}\}/g, slug)
    .replace(/\$\{\{\s*github\.repository_owner\s*\}\}/g, slug.split('/')[0] ?? '')
}

/** What the Dockerfile copies, and is not there: something has to make it before the build. */
export async function missingSources(
  tree: SourceTree,
  dockerfile: string,
  context: string,
): Promise<string[]> {
  const below = (path: string) => posix.join(context, path.replace(/[*?[].*$/, ''))
  const sources = (await tree.read(dockerfile))
    .replace(/\\\r?\n/g, ' ')
    .split('\n')
    .filter(line => /^\s*(?:COPY|ADD)\s/i.test(line) && !/--from=|<<|\[|\$/.test(line))
    .flatMap(line => line.trim().split(/\s+/).slice(1, -1))
    .filter(word => !word.startsWith('--') && !/^\w+:/.test(word))
  return sources.filter(source => {
    const path = below(source).replace(/\/$/, '')
    return (
      path !== '.' &&
      !tree.files.some(file => file === path || file.startsWith(/[*?[]/.test(source) ? path : `${path}/`))
    )
  })
}
