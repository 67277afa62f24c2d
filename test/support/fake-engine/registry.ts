import { digestOf } from '../../../src/image/oci.js'
import { parseReference } from '../../../src/image/reference.js'
import { Refusal } from './http.js'
import type { FakeImage } from './image.js'

/** The registries that the fake's engine would reach. Nothing is there unless a test put it there. */
export class Registry {
  readonly #images = new Map<string, FakeImage>()
  readonly #hosts = new Map<string, { status: number; message: string }>()

  /** Puts an image behind a reference, as if someone had pushed it. */
  publish(reference: string, image: FakeImage): void {
    this.#images.set(key(reference), image)
  }

  /** Makes every question to a host fail: `unauthorized`, `unreachable`, `limited`. */
  fail(host: string, how: keyof typeof FAILURES): void {
    this.#hosts.set(host, { ...FAILURES[how], message: FAILURES[how].message.replaceAll('HOST', host) })
  }

  /** Throws what a real engine answers when the registry does not have it, or does not say. */
  get(reference: string): FakeImage {
    const { repository } = parseReference(reference)
    const failure = this.#hosts.get(repository.split('/')[0] ?? '')
    if (failure !== undefined) throw new Refusal(failure.status, failure.message)
    const image = this.#images.get(key(reference)) ?? this.#byDigest(reference)
    if (image === undefined)
      throw new Refusal(404, `manifest for ${reference} not found: manifest unknown: manifest unknown`)
    return image
  }

  #byDigest(reference: string): FakeImage | undefined {
    const { repository, digest: wanted } = parseReference(reference)
    const own = [...this.#images].filter(([name]) => name.startsWith(`${repository}@`))
    return own.find(([, image]) => image.id === wanted || digestOf(image.manifest) === wanted)?.[1]
  }
}

const FAILURES = {
  unauthorized: { status: 401, message: 'unauthorized: authentication required' },
  unreachable: { status: 500, message: 'Get "https://HOST/v2/": dial tcp: lookup HOST: no such host' },
  limited: { status: 500, message: 'toomanyrequests: Rate exceeded' },
}

function key(reference: string): string {
  const { repository, tag, digest } = parseReference(reference)
  return `${repository}@${digest ?? tag}`
}
