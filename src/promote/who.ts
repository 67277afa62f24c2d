import { CANDIDATE_LABEL, RUN_LABEL } from '../candidate/build.js'
import { repositoryOf } from '../engine/reference.js'
import { published } from '../registry/published.js'
import type { Registry } from '../registry/registry.js'

/** Whose image a name in the registry leads to, as far as it can be told, in a sentence. Never rejects. */
export async function whose(registry: Registry, reference: string): Promise<string> {
  try {
    return await told(registry, reference)
  } catch {
    return 'Nothing more could be learned about it.'
  }
}

async function told(registry: Registry, reference: string): Promise<string> {
  const [image] = (await published(registry, reference))?.images ?? []
  if (image === undefined) return 'It leads to no image.'
  const { labels, created } = (await registry.provenance(`${repositoryOf(reference)}@${image.digest}`)) ?? {
    labels: {},
  }
  const when = created === undefined ? '' : `, created ${short(created)}`
  const [candidate, run] = [labels[CANDIDATE_LABEL], labels[RUN_LABEL]]
  if (candidate === undefined && run === undefined)
    return `It carries no label of compat-gate${when}: something else published it.`
  return `It is the candidate ${short(candidate ?? '(unnamed)')} of the run ${short(run ?? '(unnamed)')}${when}.`
}

function short(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 100)}…`
}
