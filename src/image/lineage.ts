/** What an image was made of and by which instructions, both from the first on. */
export interface Lineage {
  /** Digests of the unpacked layers. */
  layers: string[]
  /** The instructions that made it, those without a layer too; an import has an empty one. */
  history: string[]
}

/**
 * Whether an image was made from another one, by FROM or by a commit: it begins with all of its layers and all of its
 * instructions. The instructions tell an image that has nothing but settings of its own from the base that it was made from,
 * which others are made from as well. What was exported, copied or squashed has layers of its own, and nothing shows it.
 */
export function isMadeFrom(image: Lineage, other: Lineage): boolean {
  if (other.layers.length === 0 || !beginsWith(image.layers, other.layers)) return false
  return image.history.length === 0 || beginsWith(image.history, other.history)
}

/** Whether nothing says how its first files came to be: an import says nothing, and some tools write no history. */
export function hasNoOrigin({ history }: Lineage): boolean {
  return history.length === 0 || history[0] === ''
}

function beginsWith(all: string[], first: string[]): boolean {
  return first.every((one, at) => all[at] === one)
}
