import { z } from 'zod'

const INDEX =
  'application/vnd.docker.distribution.manifest.list.v2+json, application/vnd.oci.image.index.v1+json'
const MANIFEST =
  'application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json'
const Tags = z.object({ tags: z.array(z.string()).nullable() })
const Index = z.object({
  manifests: z.array(
    z.object({ digest: z.string(), platform: z.object({ os: z.string(), architecture: z.string() }) }),
  ),
})
const Manifest = z.object({ config: z.object({ digest: z.string() }) })

/** The tags of an image, as the registry lists them; none where it has never heard of the image. */
export async function tags(image: string): Promise<string[]> {
  const answer = await ask(image, 'tags/list', 'application/json')
  return answer.status === 404 ? [] : (Tags.parse(await answer.json()).tags ?? []).sort()
}

/** The digest of the configuration that a tag of one platform names. */
export async function configDigest(image: string, reference: string): Promise<string> {
  const answer = await ask(image, `manifests/${reference}`, MANIFEST)
  return Manifest.parse(await answer.json()).config.digest
}

/** The same of a tag of several platforms, by platform. */
export async function configDigests(image: string, tag: string): Promise<Record<string, string>> {
  const answer = await ask(image, `manifests/${tag}`, INDEX)
  const { manifests } = Index.parse(await answer.json())
  const entries = manifests.map(async ({ digest, platform: { os, architecture } }) => {
    return [`${os}/${architecture}`, await configDigest(image, digest)] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

async function ask(image: string, path: string, accept: string): Promise<Response> {
  const [host, ...name] = image.split('/')
  return fetch(`http://${host}/v2/${name.join('/')}/${path}`, { headers: { accept } })
}
