import type { Manifest } from './manifest.js'

/** What an image in a registry says about where it comes from; foreign text until it is rendered. */
export interface Provenance {
  labels: Record<string, string>
  created?: string
}

/**
 * The only view of registries that the rest of the program has. `reference` is `repository:tag` or
 * `repository@sha256:…`. What the registry has not is undefined; everything else that goes wrong is an IncidentError.
 */
export interface Registry {
  manifest(reference: string): Promise<Manifest | undefined>
  /** The labels of one image: `reference` must lead to its manifest, and not to an index. */
  provenance(reference: string): Promise<Provenance | undefined>
  /** Pushes what the engine has under this name. */
  push(reference: string): Promise<void>
  /** Makes an index of manifests, `repository@sha256:…`, in this order: the same ones give the same digest. */
  assemble(reference: string, sources: string[]): Promise<void>
  /**
   * Gives an index, `repository@sha256:…`, one more name. Never tried again by itself, because what was looked at before
   * has to be looked at again.
   *
   * @param ms how long it may take, after which no request of it is sent any more
   */
  copy(reference: string, source: string, ms: number): Promise<void>
}
