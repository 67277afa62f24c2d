import type { BaselineConfig } from '../config/config.js'
import type { Engine } from '../engine/engine.js'
import type { RegistryManifest } from '../image/oci.js'
import { normalPlatform } from '../image/platform.js'
import { repositoryOf } from '../image/reference.js'
import { baselineReference } from '../plan.js'
import { messageOf } from '../shared/errors.js'
import { type BaselineQuestion, clientRegistry, findBaseline } from '../stages/baseline.js'

interface BaselineFact {
  ok: boolean
  text: string
}

export type PublishedManifest = RegistryManifest | { kind: 'absent' } | { kind: 'unknown'; detail: string }

interface PublishedBaseline {
  reference: string
  digest: string
  manifest: PublishedManifest
}

const COUNTS = 'every failed test counts against the candidate'

/** Which image failing tests are tried on as well, as a run that began now would have it. Nothing where none is configured. */
export async function checkBaseline(
  question: BaselineQuestion,
  engine: Engine | undefined,
): Promise<BaselineFact[]> {
  const { baseline, candidate } = question.config
  const reference = baselineReference(question.config)
  if (baseline === undefined || reference === undefined) return []
  if (engine === undefined) return [notAsked(reference, 'no engine answers')]
  const found = (await findBaseline(question, engine))?.found
  if (found?.state === 'present') {
    const { digest } = found
    const manifest = await manifestOf(`${repositoryOf(reference)}@${digest}`, question, engine)
    const platforms = candidate.platforms.length > 0 ? candidate.platforms : [(await engine.facts()).platform]
    return baselineFacts(baseline, { reference, digest, manifest }, platforms)
  }
  return [found?.state === 'unknown' ? notAsked(reference, found.detail) : notPublished(reference)]
}

async function manifestOf(
  reference: string,
  question: BaselineQuestion,
  engine: Engine,
): Promise<PublishedManifest> {
  try {
    const registry = await clientRegistry(question, engine)
    return (await registry.manifest(reference)) ?? { kind: 'absent' }
  } catch (error) {
    return { kind: 'unknown', detail: messageOf(error) }
  }
}

/** @param platforms those of the candidate */
export function baselineFacts(
  baseline: BaselineConfig,
  { reference, digest, manifest }: PublishedBaseline,
  platforms: string[],
): BaselineFact[] {
  if (manifest.kind === 'absent') return [notPublished(reference)]
  const name = reference.endsWith(`@${digest}`) ? `${reference} is published` : `${reference} is ${digest}`
  const texts = [name, ...platformTexts(manifest, platforms), roundsText(baseline)]
  return texts.map(text => ({ ok: true, text }))
}

function platformTexts(
  manifest: Exclude<PublishedManifest, { kind: 'absent' }>,
  platforms: string[],
): string[] {
  if (manifest.kind === 'unknown') return [`which platforms it has is not known: ${manifest.detail}`]
  if (manifest.kind === 'image')
    return platforms.length === 1 ? [] : [`it is an image for one platform: on the others, ${COUNTS}`]
  return platforms.map(platform => {
    const own = manifest.entries.find(entry => entry.platform && normalPlatform(entry.platform) === platform)
    return own === undefined
      ? `for ${platform} none is published: until it is, ${COUNTS} there`
      : `for ${platform} it is ${own.digest}`
  })
}

function roundsText({ when, rounds, alreadyBroken }: BaselineConfig): string {
  const which = when === 'always' ? 'every test file runs' : 'test files that are not green run'
  const most =
    rounds === 1
      ? 'in one round: too few to call a test broken, which takes 2'
      : `in at most ${rounds} rounds`
  const block = alreadyBroken === 'block' ? '; tests that fail on both count, too' : ''
  return `${which} on both images, ${most}${block}`
}

function notPublished(reference: string): BaselineFact {
  return { ok: true, text: `${reference} is not published: until it is, ${COUNTS}` }
}

function notAsked(reference: string, why: string): BaselineFact {
  const text = `${reference}: the registry cannot be asked: ${why}; as long as it cannot, ${COUNTS}`
  return { ok: false, text }
}
