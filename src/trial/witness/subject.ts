import { namesId, parseReference, sameReference } from '../../engine/reference.js'
import type { ContainerEvidence } from '../../evidence.js'

/** What the witness looks for: the image under trial, as the engine under watch knows it. */
export interface Subject {
  arm: Extract<ContainerEvidence['image'], 'candidate' | 'control'>
  repository: string
  /** `<repository>:<tag>`, the name that the consumer asks for. */
  reference: string
  /** The engine's own ID of the image. */
  engineId: string
  /** A label of the image whose value nobody could guess before the run. */
  label: { key: string; value: string }
  /** The names that shards beside this one know the same image by: what is done by these names is theirs. */
  siblings?: string[]
}

/** True when something that was asked for by this reference belongs to a shard beside this one. */
export function isSiblings({ siblings = [] }: Pick<Subject, 'siblings'>, reference: string): boolean {
  return reference !== '' && siblings.some(sibling => sameReference(reference, sibling))
}

/** True when the reference names the subject's repository, or the subject itself by its ID. */
export function namesRepository(subject: Subject, reference: string): boolean {
  if (reference === '') return false
  return (
    parseReference(reference).repository === parseReference(subject.repository).repository ||
    namesId(reference, subject.engineId)
  )
}

export function namesSubject(subject: Subject, reference: string): boolean {
  return reference !== '' && sameReference(reference, subject.reference)
}
