import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { connectEngine } from '../../../../src/engine/connect.js'
import { type AskPublished, OtherImages } from '../../../../src/trial/witness/other-images.js'
import { Witness, type WitnessOptions } from '../../../../src/trial/witness/witness.js'
import type { FakeContainer } from '../../../support/fake-engine/container.js'
import {
  CURRENT_DOCKER,
  FakeEngine,
  type FakeEngineOptions,
} from '../../../support/fake-engine/fake-engine.js'
import { type FakeImage, makeImage } from '../../../support/fake-engine/image.js'

export const REPOSITORY = 'r.example/app'
export const REFERENCE = `${REPOSITORY}:pr-1`
export const LABEL = { key: 'run', value: 'unguessable' }

/** As `tar` writes an archive of nothing; with less, the fake engine would take the image for a dead one. */
const EMPTY_ARCHIVE = Buffer.alloc(10_240)

/** A fake engine with a candidate on it, and the things that a consumer's tests do. */
export class Stand implements AsyncDisposable {
  readonly fake: FakeEngine
  readonly folder: string
  candidate: FakeImage

  private constructor(fake: FakeEngine, folder: string) {
    this.fake = fake
    this.folder = folder
    this.candidate = this.image({ run: LABEL.value }, REFERENCE)
  }

  static async make(options?: FakeEngineOptions): Promise<Stand> {
    return new Stand(await FakeEngine.start(options), await mkdtemp(join(tmpdir(), 'witness-')))
  }

  /** @param published what the registry says that `:latest` is made of */
  async watch(
    more: Partial<WitnessOptions> = {},
    published: AskPublished = async () => [],
  ): Promise<Witness> {
    const subject = {
      arm: 'candidate' as const,
      repository: REPOSITORY,
      reference: REFERENCE,
      engineId: this.candidate.id,
      label: LABEL,
    }
    const engine = await connectEngine({ DOCKER_HOST: this.fake.endpoint })
    const others = new OtherImages(engine, subject)
    await (await others.follow(published))?.[Symbol.asyncDispose]()
    return Witness.start(engine, { subject, others, logsDir: join(this.folder, 'logs'), ...more })
  }

  image(Labels: Record<string, string>, name: string): FakeImage {
    const made = this.fake.images.add(makeImage({ Labels }, [EMPTY_ARCHIVE]))
    this.fake.images.tag(made.id, name)
    return made
  }

  create(script: string, Image = REFERENCE, more: object = {}): FakeContainer {
    return this.fake.containers.create({ Image, Cmd: ['sh', '-c', script], ...more }, null)
  }

  async start(script: string, image?: string): Promise<FakeContainer> {
    const container = this.create(script, image)
    await this.fake.containers.start(container)
    return container
  }

  /** Runs to the end. */
  async run(script: string, image?: string): Promise<FakeContainer> {
    const container = await this.start(script, image)
    await container.ended
    return container
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.fake[Symbol.asyncDispose]()
    await rm(this.folder, { recursive: true, force: true })
  }
}

/** The two ways in which Docker tells of images. */
export const DIALECTS: [name: string, options: FakeEngineOptions][] = [
  ['Docker 20.10', {}],
  ['a current Docker', CURRENT_DOCKER],
]

/** A stand for each test of the file. */
export function eachStand(options?: FakeEngineOptions): { readonly current: Stand } {
  let stand: Stand
  beforeEach(async () => {
    stand = await Stand.make(options)
  })
  afterEach(() => stand[Symbol.asyncDispose]())
  return {
    get current() {
      return stand
    },
  }
}
